import type {
  Line,
  Moment,
  Reply,
  Scenario,
  WrittenLine,
  WrittenMoment,
  WrittenReply,
  WrittenScenario,
} from './scenario.ts';

const playLine = ({ at: _at, ...line }: WrittenLine): Line => line;

const playReply = ({ at: _at, best: _best, feedback, ...reply }: WrittenReply): Reply => ({
  ...reply,
  feedback: feedback.map(playLine),
});

const playMoment = ({ at: _at, talk: _talk, lines, replies, ...moment }: WrittenMoment): Moment => ({
  ...moment,
  lines: lines.map(playLine),
  replies: replies.map(playReply),
});

/** The story without what a browser does not need: places, talking points, which reply is best. */
export const toPlay = ({ places: _places, moments, block, ...story }: WrittenScenario): Scenario => ({
  ...story,
  moments: moments.map(playMoment),
  block: Object.fromEntries(
    Object.entries(block).map(([id, sheet]) => [id, { ...sheet, feedback: sheet.feedback.map(playLine) }]),
  ),
});
