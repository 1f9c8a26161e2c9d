import { describe, expect, it } from "vitest";

import { readWithin } from "./body.server";

function formOf(size: number): Request {
  const form = new FormData();
  form.append("note", "é");
  form.append("file", new File(["x".repeat(size)], "a.txt"));
  return new Request("http://vakbrug.test/", { method: "POST", body: form });
}

/** A body that goes on for ever; `read` says how much of it was asked for. */
function endless() {
  const piece = new Uint8Array(1_000);
  const seen = { read: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      seen.read += piece.byteLength;
      controller.enqueue(piece);
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  const init = { method: "POST", body, duplex: "half", headers: { "Content-Type": "multipart/form-data" } };
  return { seen, request: new Request("http://vakbrug.test/", init as RequestInit) };
}

describe("a form with a limit", () => {
  it("is read as it was sent", async () => {
    const form = await readWithin(formOf(1_000), 5_000);
    const file = form?.get("file");
    expect(form?.get("note")).toBe("é");
    expect(file instanceof File ? [file.name, file.size] : file).toEqual(["a.txt", 1_000]);
  });

  it("is null when it holds more, though all of it was read", async () => {
    const request = formOf(20_000);
    expect(await readWithin(request, 5_000)).toBeNull();
    expect(request.bodyUsed).toBe(true);
  });

  it("is not read for ever", async () => {
    const { seen, request } = endless();
    expect(await readWithin(request, 5_000)).toBeNull();
    expect(seen.cancelled).toBe(true);
    expect(seen.read).toBeLessThan(60_000);
  });

  it("is refused when it is none", async () => {
    const request = new Request("http://vakbrug.test/", { method: "POST", body: "zomaar iets" });
    await expect(readWithin(request, 5_000)).rejects.toMatchObject({ code: "platform.bad_request" });
  });
});
