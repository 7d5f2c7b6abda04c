/** Everything that we keep in the tab begins so; `leave` wipes exactly that. */
const prefix = 'brt:';

/** The tab's store, or nothing: reading the property alone throws where a browser forbids storage. */
function store(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}

/** What the tab keeps under a name, or `undefined` when there is nothing, no storage, or rubbish. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(store()?.getItem(prefix + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value in this tab. Says whether it could. */
export function keep(name: string, value: unknown): boolean {
  try {
    const tab = store();
    tab?.setItem(prefix + name, JSON.stringify(value));
    return tab !== undefined;
  } catch {
    return false;
  }
}

/** Forgets one name, or everything that is ours. */
export function forget(name?: string): void {
  try {
    const tab = store();
    if (!tab) return;
    const ours =
      name === undefined ? Object.keys(tab).filter((key) => key.startsWith(prefix)) : [prefix + name];
    for (const key of ours) tab.removeItem(key);
  } catch {
    // Nothing could be kept here, so there is nothing to forget.
  }
}
