import { deskView } from "../elements/desk-view.tsx";
import { QueuePage } from "./queue-page.tsx";

export const QueueView = deskView(QueuePage, "/admin/queue");
