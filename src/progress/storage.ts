/** Everything that we keep begins so; `leave` wipes exactly that. */
const prefix = 'brt:';

/** In this tab, or, when somebody has asked for it, on this device. */
type Where = 'sessionStorage' | 'localStorage';

/** The store, or nothing: reading the property alone throws where a browser forbids storage. */
function store(where: Where): Storage | undefined {
  try {
    return globalThis[where];
  } catch {
    return undefined;
  }
}

/** What is kept under a name, or `undefined` when there is nothing, no storage, or rubbish. */
export function recall(name: string, where: Where = 'sessionStorage'): unknown {
  try {
    return JSON.parse(store(where)?.getItem(prefix + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value. Says whether it could. */
export function keep(name: string, value: unknown, where: Where = 'sessionStorage'): boolean {
  try {
    const kept = store(where);
    kept?.setItem(prefix + name, JSON.stringify(value));
    return kept !== undefined;
  } catch {
    return false;
  }
}

/** Forgets one name, or everything that is ours. */
export function forget(name?: string, where: Where = 'sessionStorage'): void {
  try {
    const kept = store(where);
    if (!kept) return;
    const ours =
      name === undefined ? Object.keys(kept).filter((key) => key.startsWith(prefix)) : [prefix + name];
    for (const key of ours) kept.removeItem(key);
  } catch {
    // Nothing could be kept here, so there is nothing to forget.
  }
}
