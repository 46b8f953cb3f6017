/** A started box as a byte channel: what Box needs to know of a container. */
export type BoxLink = {
  /** For logs. */
  name: string;
  write(parts: Buffer[]): void;
  /** Called once, before anything can arrive. */
  listen(listener: { data(chunk: Buffer): void; end(why: string): void }): void;
  /** Kills and removes the container. Never rejects. */
  remove(): Promise<void>;
};
