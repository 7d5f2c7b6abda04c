/** Works something out once for each draft: many rules ask for the same. */
export const once = <Key extends object, Value>(work: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const { value } = known.get(key) ?? { value: work(key) };
    known.set(key, { value });
    return value;
  };
};
