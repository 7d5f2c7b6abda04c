import { readArguments, usage } from './arguments.ts';
import { checkFiles, checkLessons } from './check-files.ts';
import { writeGuide } from './guide.ts';
import { asData, printChecked } from './print.ts';

/** npm runs scripts in the project's folder; paths are meant from where the author stands. */
const here =
  process.env.npm_lifecycle_event === 'lessons' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();

const run = (): number => {
  const asked = readArguments(process.argv.slice(2));
  if (typeof asked === 'string') {
    console.error(asked);
    return 1;
  }
  if (asked.help) console.log(usage);
  else if (asked.guide) console.log(writeGuide());
  else {
    const checked = asked.files.length
      ? checkFiles(asked.files, { from: here })
      : checkLessons({ from: here });
    console.log(asked.json ? JSON.stringify(asData(checked), null, 2) : printChecked(checked));
    return checked.problems.length ? 1 : 0;
  }
  return 0;
};

// Not process.exit: it would cut off what a slow reader of a pipe has not taken yet.
process.exitCode = run();
