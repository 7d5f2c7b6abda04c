const inPages = /\b(?:href|src|action|component-url|renderer-url)="([^"#]+)/gu;
const inStyles = /url\(["']?([^"')]+)/gu;
const inScripts = /["'`]((?:\.\/|_astro\/)[\w./-]+\.(?:js|css))["'`]/gu;

const kindOf = (url: string): 'script' | 'style' | 'drawing' | 'font' | 'page' => {
  const path = new URL(url).pathname;
  if (path.endsWith('.js')) return 'script';
  if (path.endsWith('.css')) return 'style';
  if (path.endsWith('.svg')) return 'drawing';
  return /\.woff2?$/u.test(path) ? 'font' : 'page';
};

const patterns = { script: inScripts, style: inStyles, page: inPages, drawing: undefined, font: undefined };

/** Where an address leads; scripts name their neighbours from the top of the site. */
const resolved = (address: string, url: string, home: string): string =>
  new URL(address.startsWith('_astro/') ? home + address : address, url).href.replace(/[?#].*$/u, '');

/**
 * Every address of this site that a page, a style or a script names.
 * @param home where the site begins, with a slash at its end
 */
export const addressesIn = (text: string, url: string, home: string): string[] => {
  const pattern = patterns[kindOf(url)];
  if (!pattern) return [];
  const found = [...text.matchAll(pattern)].map(([, address = '']) => resolved(address, url, home));
  return [...new Set(found)].filter((address) => address.startsWith(home));
};

/** A filter may answer in our place, with a page of its own: what came must be what was asked for. */
export const isOurs = (url: string, type: string, text: string): boolean => {
  const kind = kindOf(url);
  if (kind === 'page') return /http-equiv="content-security-policy"/iu.test(text);
  if (kind === 'script') return type.includes('javascript');
  if (kind === 'style') return type.includes('css');
  return kind === 'drawing' ? type.includes('svg') : !type.includes('html');
};

/** Milliseconds after which a file counts as held back. */
const patience = 20_000;

const fetched = async (url: string): Promise<string> => {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), patience));
  const response = await Promise.race([fetch(url, { cache: 'no-cache' }), late]);
  const text = await Promise.race([response.text(), late]);
  if (!response.ok || !isOurs(url, response.headers.get('content-type') ?? '', text))
    throw new Error('not ours');
  return text;
};

export interface Reached {
  reached: number;
  /** Addresses that did not come, or came as something else. */
  missed: string[];
}

/** Fetches a page and everything of this site that can be reached from it, a few at a time. */
export const reach = async (first: string[], home: string): Promise<Reached> => {
  const seen = new Set(first);
  const waiting = [...seen];
  const missed: string[] = [];
  const one = async (url: string): Promise<void> => {
    try {
      for (const address of addressesIn(await fetched(url), url, home)) {
        if (seen.has(address)) continue;
        seen.add(address);
        waiting.push(address);
      }
    } catch {
      missed.push(url);
    }
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, 6).map(one));
  return { reached: seen.size - missed.length, missed };
};
