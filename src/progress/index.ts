export { forgetOnDevice, keepOnDevice, keptOnDevice } from './device.ts';
export { leave } from './leave.ts';
export {
  loadReading,
  readingChoices,
  readReading,
  saveReading,
  type Reading,
  type ReadingSetting,
} from './reading.ts';
export { forgetRecord, loadRecord, saveRecord, type TabRecord } from './record.ts';
