import { deskView } from "../elements/desk-view.tsx";
import { RuleSetsPage } from "./rule-sets-page.tsx";

export const RuleSetsView = deskView(RuleSetsPage, "/admin/rule-sets");
