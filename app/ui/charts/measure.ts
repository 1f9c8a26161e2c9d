export const fontSize = 16;

/** Width that a text takes in the chart's type, near enough to keep labels apart. */
export function textWidth(text: string): number {
  return text.length * fontSize * 0.48;
}
