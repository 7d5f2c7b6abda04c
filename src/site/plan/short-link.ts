import { encode } from 'uqr';
import { link } from '../link.ts';

/** The whole short address, where the build knows the host (`SITE_URL`). */
export function shortAddress(
  short: string,
  site: string | undefined = import.meta.env.SITE,
): string | undefined {
  return site ? new URL(link(`/go/${short}/`), site).href : undefined;
}

/** A QR code as one SVG path over `size` by `size` units, with the quiet edge that readers need. */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  return { size, path };
}
