import config from "@payload-config";
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from "@payloadcms/next/routes";
import { problemOrForm } from "./problem-or-form.ts";

export const GET = problemOrForm(REST_GET(config));
export const POST = problemOrForm(REST_POST(config));
export const DELETE = problemOrForm(REST_DELETE(config));
export const PATCH = problemOrForm(REST_PATCH(config));
export const PUT = problemOrForm(REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
