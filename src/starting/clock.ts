/** Something that begins work by itself. */
export type Clock = {
  /** Lets it begin nothing more, and waits for what must not be cut off. */
  stop: () => Promise<void>
}
