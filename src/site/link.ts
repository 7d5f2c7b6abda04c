/**
 * The address of a page or file of this site. Every link is made here, so that the whole site can live
 * in a folder of some host.
 *
 * @example link('/help/') // '/help/', or '/lessons-for-all/help/' where the site lives in that folder
 */
export function link(path: `/${string}`, base: string = import.meta.env.BASE_URL): string {
  return base.replace(/\/$/, '') + path;
}
