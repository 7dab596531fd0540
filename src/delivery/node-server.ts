import type { Express } from "express";
import {
  createServer,
  IncomingMessage,
  type RequestListener,
  type Server,
  ServerResponse,
} from "node:http";

const LAST_VERSION_WITH_SLOW_SWAPS = 22;

/**
 * An HTTP server for an Express app. Express swaps the prototypes of every request and response,
 * which is slow up to Node 22; there, Node is told to make objects that already have them.
 */
export function createNodeServer(app: Express, listener: RequestListener): Server {
  if (Number.parseInt(process.versions.node, 10) > LAST_VERSION_WITH_SLOW_SWAPS) {
    return createServer(listener);
  }
  class DeliveryRequest extends IncomingMessage {}
  class DeliveryResponse extends ServerResponse<DeliveryRequest> {}
  Object.setPrototypeOf(DeliveryRequest.prototype, app.request);
  Object.setPrototypeOf(DeliveryResponse.prototype, app.response);
  // Express leaves an object alone whose prototype is already the app's own.
  Object.assign(app, {
    request: DeliveryRequest.prototype,
    response: DeliveryResponse.prototype,
  });
  return createServer(
    { IncomingMessage: DeliveryRequest, ServerResponse: DeliveryResponse },
    listener,
  );
}
