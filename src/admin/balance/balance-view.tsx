import { deskView } from "../elements/desk-view.tsx";
import { BalancePage } from "./balance-page.tsx";

export const BalanceView = deskView(BalancePage, "/admin/balance");
