import { Gutter } from "@payloadcms/ui";
import { HistoryPage } from "./history-page.tsx";

/** The tab beside "edit": what was saved, and when. */
export function HistoryView() {
  return (
    <Gutter className="kz-page">
      <HistoryPage />
    </Gutter>
  );
}
