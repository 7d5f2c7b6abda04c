// Loaded before every script of package.json. Plain JavaScript, because an older Node cannot read
// TypeScript and would say so in words that help nobody.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `This needs Node 24, which npm installs beside the other packages; here is Node ${process.versions.node}. ` +
      'Install scripts were probably refused: run "npm ci --ignore-scripts=false", or install Node 24 yourself.',
  );
  process.exit(1);
}
