/** Where readers can say what is wrong: a page or a mailbox. */
export interface Contact {
  url: string;
  words: string;
}

/** What whoever builds the site gave as `SITE_CONTACT`. An address of any other kind stops the build. */
export function contactOf(given: string | undefined): Contact | undefined {
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPage = url?.protocol === 'https:';
  const isMailbox = url?.protocol === 'mailto:' && url.pathname.includes('@');
  if (!url || !(isPage || isMailbox))
    throw new Error(`SITE_CONTACT is "${given}". Give an address that begins with https:// or mailto:`);
  return { url: url.href, words: isPage ? url.host + url.pathname.replace(/\/$/, '') : url.pathname };
}

/** Of this copy of the site, if it names one. */
export const contact = contactOf(process.env.SITE_CONTACT);
