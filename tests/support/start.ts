// `npm start`: builds the site, serves what was built, and says where. With --built it only serves.
import { build } from 'astro';
import { freePort } from './port.ts';
import { serveBuilt } from './serve-built.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const port = Number(process.env.PORT ?? 4321);

const start = async (): Promise<void> => {
  // Asked before the build too, so that nobody waits for it in vain.
  const free = (await freePort(port)) !== undefined;
  if (free && !process.argv.includes('--built')) {
    console.log('Building the site ...');
    await build({ logLevel: 'warn' });
  }
  const server = await serveBuilt(port);
  console.log(`Block, Report, Tell is open at ${server.url} (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
};

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
