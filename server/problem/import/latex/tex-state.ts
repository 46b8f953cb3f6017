/** What goes through a conversion. */
export type TexState = {
  /** What \problemname says. */
  name: string | null;
  /** Commands and environments that stayed as text. */
  unknown: string[];
  /** Files of images, which statements here do not show. */
  images: string[];
  /** The same for a piece of TeX inside. */
  convert(tex: string): string;
};
