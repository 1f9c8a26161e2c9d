import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabelCandidate, layoutLabels, overlap, type Rect } from "./label-layout";

const town = (item: string, x: number, y: number, more: Partial<LabelCandidate<string>> = {}) => ({
  item,
  x,
  y,
  width: 60,
  height: 14,
  margin: 2,
  sides: ["right", "left"] as const,
  ...more,
});

describe("layoutLabels", () => {
  it("gives the room to the label that comes first", () => {
    const placed = layoutLabels([
      town("Goes", 100, 100, { sides: ["centre"] }),
      town("Kapelle", 110, 104, { sides: ["centre"] }),
    ]);
    expect(placed.map(({ item }) => item)).toEqual(["Goes"]);
  });

  it("moves to the other side of the dot when the first side is taken", () => {
    const placed = layoutLabels([town("Goes", 100, 100)], [{ x: 110, y: 90, width: 30, height: 20 }]);
    expect(placed).toEqual([{ item: "Goes", side: "left", x: 63, y: 100 }]);
  });

  it("drops a label without a free side, unless it insists: then it takes the least hidden one", () => {
    const obstacles: Rect[] = [
      { x: 105, y: 90, width: 70, height: 20 },
      { x: 30, y: 90, width: 10, height: 20 },
    ];
    expect(layoutLabels([town("Goes", 100, 100)], obstacles)).toEqual([]);
    const [kept] = layoutLabels([town("Goes", 100, 100, { insists: true })], obstacles);
    expect(kept?.side).toBe("left");
  });

  it("stands beside a pin that covers the dot", () => {
    const pin: Rect = { x: 82, y: 82, width: 36, height: 36 };
    const [placed] = layoutLabels([town("Goes", 100, 100)], [pin]);
    expect(placed?.side).toBe("right");
    expect((placed?.x ?? 0) - 30).toBeGreaterThanOrEqual(118);
  });

  it("leaves a name out rather than hide half of it, however much it insists", () => {
    const pins: Rect[] = [70, 130].map((x) => ({ x: x - 30, y: 60, width: 60, height: 80 }));
    expect(layoutLabels([town("Goes", 100, 100, { insists: true })], pins)).toEqual([]);
  });

  it("never lets an insisting label cover another name", () => {
    const same = { sides: ["centre"] as const, insists: true };
    expect(layoutLabels([town("A", 50, 50, same), town("B", 55, 50, same)])).toHaveLength(1);
  });

  it("never places two labels over each other", () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 80 }), (spots) => {
        const placed = layoutLabels(spots.map(({ x, y }, at) => town(String(at), x, y)));
        const boxes = placed.map(({ x, y }): Rect => ({ x: x - 30, y: y - 7, width: 60, height: 14 }));
        return boxes.every((box, at) => boxes.slice(at + 1).every((other) => !overlap(box, other)));
      }),
    );
  });
});
