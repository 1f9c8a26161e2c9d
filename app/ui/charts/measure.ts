export const fontSize = 16;

/** Width that a text takes in the chart's type, near enough to keep labels apart. Figures are wider than letters. */
export function textWidth(text: string): number {
  const figures = text.replace(/\D/g, "").length;
  return (figures * 0.6 + (text.length - figures) * 0.48) * fontSize;
}
