import type { SampleMessage } from "../sample-message.ts";

export const childcareMessages: readonly SampleMessage[] = [];
