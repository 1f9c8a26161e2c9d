import { platformError } from "../errors/errors";

/** So many times what a form may hold is still read, so that its sender gets to see why it is refused. */
const patience = 10;

/**
 * The form of a request whose body may hold so many bytes; null when it holds more. What is too much is let go while it
 * comes in, so that it never fills the memory; but it is read, for a browser that is cut off shows no answer. Of much more
 * than that even the reading ends. Throws `platform.bad_request` for a body that is no form.
 */
export async function readWithin(request: Request, bytes: number): Promise<FormData | null> {
  const reader = request.body?.getReader();
  const kept: Uint8Array[] = [];
  let size = 0;
  while (reader !== undefined && size <= bytes * patience) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size <= bytes) kept.push(value);
    else kept.length = 0;
  }
  if (size > bytes) {
    await reader?.cancel();
    return null;
  }
  const type = request.headers.get("Content-Type") ?? "";
  try {
    return await new Response(Buffer.concat(kept), { headers: { "Content-Type": type } }).formData();
  } catch {
    throw platformError("bad_request");
  }
}
