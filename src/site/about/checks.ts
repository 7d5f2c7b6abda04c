/** What a machine must be able to do, in the order in which it is tested; words for somebody who is no technician. */
export const checks = {
  scripts: {
    name: 'Scripts run',
    why: 'Stories, whiteboard and home need them. Paper stories, plans and help do not.',
    todo: 'Ask IT to allow JavaScript for this site. Until then teach from the printed booklet.',
  },
  modules: {
    name: 'The browser is new enough',
    why: 'Chromium or Edge 109, Firefox 115, Safari or iPadOS 15.6, or newer.',
    todo: 'Update the browser, or take another one. An older one can still print.',
  },
  files: {
    name: 'Every page and file gets through',
    why: 'A filter can let a page in and hold its pictures or scripts back.',
    todo: 'Give IT the list above and the page “For IT staff”. Test again as a pupil: filters differ by person.',
  },
  storage: {
    name: 'The tab can remember a place',
    why: 'After a reload, the story goes on where it was. Nothing stays when the tab is closed.',
    todo: 'It works without. After a reload the story begins again, so avoid reloading.',
  },
  channel: {
    name: 'Two windows can talk to each other',
    why: 'The teacher’s notes follow the whiteboard.',
    todo: 'Use the drawer of notes on the whiteboard page, or print the script.',
  },
  popups: {
    name: 'A second window may open',
    why: 'Notes on your laptop, the lesson on the projector.',
    todo: 'Allow pop-ups for this site: look for a small sign at the end of the address bar. Or use the drawer of notes.',
  },
  fullscreen: {
    name: 'Full screen',
    why: 'On the whiteboard children see the lesson and nothing else.',
    todo: 'Press F11 in Windows or ChromeOS. On an iPad, add the page to the home screen.',
  },
  screen: {
    name: 'The screen is large enough',
    why: 'The whiteboard is drawn for 1920 by 1080. A story fits a small phone.',
    todo: 'Make the window larger, or set the zoom to 100 % with Ctrl and 0. For a story, any size will do.',
  },
  dialog: {
    name: 'Sheets open over the page',
    why: 'Real help and the Tell, Report and Block buttons use them.',
    todo: 'Update the browser. “Real help” then still opens as a page.',
  },
  print: {
    name: 'Printing can be asked for',
    why: 'Booklets, letters and slips. Whether a printer answers, only a sheet of paper can tell.',
    todo: 'Open the page on another machine and print there, or save it as a PDF.',
  },
  copy: {
    name: 'Copying works',
    why: 'Letters can be copied into your own e-mail.',
    todo: 'Select the text by hand and press Ctrl and C, or save the Word file.',
  },
  voice: {
    name: 'The device has an English voice of its own',
    why: 'Only for reading aloud. Voices that send words away are not used.',
    todo: 'Add a voice in the settings of the device, under speech. Or let an adult read.',
  },
  motion: {
    name: 'Motion is as the reader wants it',
    why: 'If the device asks for less motion, nothing moves here.',
    todo: 'To turn motion off here only: “Reading”, at the top of the page.',
  },
} as const;

export type CheckId = keyof typeof checks;

/** How one check ended: all is well, or there is something to do. */
export interface Outcome {
  good: boolean;
  says: string;
}
