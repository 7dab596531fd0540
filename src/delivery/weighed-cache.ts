interface Entry<V> {
  value: V;
  weight: number;
  used: boolean;
}

/**
 * Values up to a total weight (bytes). Eviction gives every value that was used since the last
 * round a second chance: nearly LRU, and a hit costs one look-up.
 */
export class WeighedCache<V> {
  readonly #entries = new Map<string, Entry<V>>();
  readonly #loading = new Map<string, Promise<V | null>>();
  readonly #budget: number;
  readonly #weigh: (value: V) => number;
  #weight = 0;

  constructor(budget: number, weigh: (value: V) => number) {
    this.#budget = budget;
    this.#weigh = weigh;
  }

  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    entry.used = true;
    return entry.value;
  }

  /** The value held, or loaded once for everybody who asks meanwhile; null is not kept. */
  async load(key: string, load: () => Promise<V | null>): Promise<V | null> {
    const held = this.get(key);
    if (held !== undefined) return held;
    const loading = this.#loading.get(key);
    if (loading !== undefined) return loading;
    const started = this.#keep(key, load).finally(() => this.#loading.delete(key));
    this.#loading.set(key, started);
    return started;
  }

  get weight(): number {
    return this.#weight;
  }

  async #keep(key: string, load: () => Promise<V | null>): Promise<V | null> {
    const value = await load();
    if (value === null) return null;
    const weight = this.#weigh(value);
    if (weight > this.#budget) return value;
    this.#makeRoom(weight);
    this.#entries.set(key, { value, weight, used: false });
    this.#weight += weight;
    return value;
  }

  #makeRoom(weight: number): void {
    while (this.#weight + weight > this.#budget) {
      for (const [key, entry] of this.#entries) {
        this.#entries.delete(key);
        if (entry.used) {
          entry.used = false;
          this.#entries.set(key, entry);
          continue;
        }
        this.#weight -= entry.weight;
        break;
      }
    }
  }
}
