/** What the delivery server knows of one API key. Times are milliseconds since 1970, or null. */
export interface DeliveryKey {
  id: number;
  editions: string[];
  expiresAt: number | null;
  revokedAt: number | null;
}

export interface Acknowledgement {
  keyId: number;
  edition: string;
  version: number;
  recallSeq: number;
}

/** Keys by the SHA-256 (hex) of the whole key, and the two notes that the server may leave. */
export interface AccessStore {
  lookup(hash: string): Promise<DeliveryKey | null>;
  noteUse(keyId: number, at: number): Promise<void>;
  /** Answers false where acknowledgements cannot be kept (no database). */
  acknowledge(ack: Acknowledgement): Promise<boolean>;
}
