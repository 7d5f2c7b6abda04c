/** The pages under /about/, in the order in which they are listed. */
export const aboutPages = [
  { path: '/about/', name: 'Who and why' },
  { path: '/about/privacy/', name: 'Privacy' },
  { path: '/about/accessibility/', name: 'Accessibility' },
  { path: '/about/evidence/', name: 'Evidence' },
  { path: '/about/for-it/', name: 'For IT staff' },
  { path: '/about/does-it-work/', name: 'Does it work here?' },
] as const;

export type AboutPath = (typeof aboutPages)[number]['path'];
