import { PassThrough } from "node:stream";

import {
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleDocumentRequestFunction,
  type HandleErrorFunction,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";

import { NonceProvider } from "./platform/http/nonce";
import { describeError } from "./platform/log/log.server";

export { boot } from "./services.server";

const abortMs = 8000;

/**
 * Of all routes only those that this page is made of: the framework makes a tree of what it is given, and looks the page
 * up in it several times, at every render. A browser asks for the others when it sees their links.
 */
function ofThisPage(context: EntryContext): EntryContext {
  const { manifest, staticHandlerContext } = context;
  const ids = new Set(staticHandlerContext.matches.map(({ route }) => route.id));
  const routes = Object.fromEntries(Object.entries(manifest.routes).filter(([id]) => ids.has(id)));
  return { ...context, manifest: { ...manifest, routes } };
}

const handleDocumentRequest: HandleDocumentRequestFunction = (
  request,
  status,
  headers,
  remixContext,
  { nonce, log },
) =>
  new Promise((resolve, reject) => {
    const wholePage = isbot(request.headers.get("user-agent") ?? "");
    let responseStatus = status;
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer context={ofThisPage(remixContext)} url={request.url} nonce={nonce} />
      </NonceProvider>,
      {
        nonce,
        [wholePage ? "onAllReady" : "onShellReady"]: () => {
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(
            new Response(createReadableStreamFromReadable(body), {
              headers,
              status: responseStatus,
            }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError: (error) => {
          responseStatus = 500;
          log.error({ error: describeError(error) }, "rendering failed");
        },
      },
    );
    setTimeout(abort, abortMs).unref();
  });

export default handleDocumentRequest;

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  context.log.error({ error: describeError(error) }, "request failed");
};
