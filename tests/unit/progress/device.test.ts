import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetOnDevice, keepOnDevice, keptOnDevice, leave, saveRecord } from '#src/progress/index.ts';

/** As much of a browser's storage as we meet; a plain object, whose keys are what it holds. */
class Store {
  getItem(name: string): string | null {
    return (this as unknown as Record<string, string>)[name] ?? null;
  }
  setItem(name: string, value: string): void {
    Object.assign(this, { [name]: value });
  }
  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}

const place = { trail: ['tell'], seen: ['tell'], screen: 'story' };
const day = 24 * 60 * 60 * 1000;
const now = 1_800_000_000_000;
let device: Store;
let tab: Store;

beforeEach(() => {
  device = new Store();
  tab = new Store();
  vi.stubGlobal('localStorage', device);
  vi.stubGlobal('sessionStorage', tab);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a place on this device', () => {
  it('comes back as it was kept, and leaves the tab alone', () => {
    expect(keepOnDevice('home', 'a', place, now)).toBe(true);
    expect(keptOnDevice('home', 'a', now + day)).toMatchObject(place);
    expect(Object.keys(tab)).toEqual([]);
    expect(Object.keys(device)).toEqual(['brt:home:a']);
  });

  it('belongs to one room of one lesson', () => {
    keepOnDevice('home', 'a', place, now);
    expect(keptOnDevice('home', 'b', now)).toBeUndefined();
    expect(keptOnDevice('play', 'a', now)).toBeUndefined();
  });

  it.each([
    ['29 days later', 29 * day, true],
    ['31 days later', 31 * day, false],
    ['before it was kept, as the clock says', -day, false],
  ])('%s', (_, later, there) => {
    keepOnDevice('home', 'a', place, now);
    expect(keptOnDevice('home', 'a', now + later) !== undefined).toBe(there);
    expect(Object.keys(device).length > 0).toBe(there);
  });

  it('is wiped when it is forgotten', () => {
    keepOnDevice('home', 'a', place, now);
    forgetOnDevice('home', 'a');
    expect(Object.keys(device)).toEqual([]);
  });

  it('is wiped by leaving, and so is the tab’s; what others keep stays', () => {
    keepOnDevice('home', 'a', place, now);
    saveRecord('play', 'a', place, now);
    device.setItem('theirs', '1');
    leave();
    expect(Object.keys(device)).toEqual(['theirs']);
    expect(Object.keys(tab)).toEqual([]);
  });

  it.each(['{', 'null', '[]', '7', '{"v":1}', '{"v":2,"trail":[],"seen":[],"screen":"x","savedAt":1}'])(
    'is none where the device holds %s, which is wiped',
    (rubbish) => {
      device.setItem('brt:home:a', rubbish);
      expect(keptOnDevice('home', 'a', now)).toBeUndefined();
      expect(Object.keys(device)).toEqual([]);
    },
  );
});

describe('a device that keeps nothing', () => {
  it('says so where storage is full', () => {
    device.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    expect(keepOnDevice('home', 'a', place, now)).toBe(false);
  });

  it('says so where storage is forbidden', () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Off.', 'SecurityError');
      },
    });
    expect(keepOnDevice('home', 'a', place, now)).toBe(false);
    expect(keptOnDevice('home', 'a', now)).toBeUndefined();
    leave();
    Reflect.deleteProperty(globalThis, 'localStorage');
  });
});
