/** A map that lets its oldest entry go when it is full. */
export function bounded<V>(most: number): Pick<Map<string, V>, "get" | "set"> {
  const held = new Map<string, V>();
  return {
    get: (name) => held.get(name),
    set(name, value) {
      const [oldest] = held.keys();
      if (held.size >= most && oldest !== undefined) held.delete(oldest);
      return held.set(name, value);
    },
  };
}
