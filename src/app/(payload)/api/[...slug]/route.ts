import config from "@payload-config";
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from "@payloadcms/next/routes";
import { asProblemDetails } from "../../../../../collections/endpoints/problem-details.ts";

export const GET = asProblemDetails(REST_GET(config));
export const POST = asProblemDetails(REST_POST(config));
export const DELETE = asProblemDetails(REST_DELETE(config));
export const PATCH = asProblemDetails(REST_PATCH(config));
export const PUT = asProblemDetails(REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
