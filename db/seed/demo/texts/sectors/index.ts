import type { SectorText } from "../sector-text";
import { bouwInfra } from "./bouw-infra";
import { energie } from "./energie";
import { houtMeubelAfbouw } from "./hout-meubel-afbouw";
import { ict } from "./ict";
import { installatieElektro } from "./installatie-elektro";
import { maritiemOffshore } from "./maritiem-offshore";
import { mediaCreatief } from "./media-creatief";
import { metaalMachinebouw } from "./metaal-machinebouw";
import { overig } from "./overig";
import { procesChemie } from "./proces-chemie";
import { transportLogistiekHaven } from "./transport-logistiek-haven";
import { voedselAgrotechniek } from "./voedsel-agrotechniek";
import { voertuigenMobiliteit } from "./voertuigen-mobiliteit";
import { waterDelta } from "./water-delta";
import { zorgtechniek } from "./zorgtechniek";

/** By the slug of the sector. */
export const sectorTexts: Record<string, SectorText> = {
  "bouw-infra": bouwInfra,
  "installatie-elektro": installatieElektro,
  "metaal-machinebouw": metaalMachinebouw,
  "voertuigen-mobiliteit": voertuigenMobiliteit,
  ict,
  "proces-chemie": procesChemie,
  energie,
  "maritiem-offshore": maritiemOffshore,
  "transport-logistiek-haven": transportLogistiekHaven,
  "hout-meubel-afbouw": houtMeubelAfbouw,
  "voedsel-agrotechniek": voedselAgrotechniek,
  "media-creatief": mediaCreatief,
  zorgtechniek,
  "water-delta": waterDelta,
  overig,
};
