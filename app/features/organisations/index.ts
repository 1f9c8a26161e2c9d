export { ContactCard } from "./components/ContactCard";
export { OrganisationFile } from "./components/OrganisationFile";
export { OwnSchoolField } from "./components/OwnSchoolField";
export { Refused } from "./components/Refused";
export { SilentCompanies, UnreachableCompanies } from "./components/SilentCompanies";
export { WaitingCard } from "./components/WaitingCard";
export { deskMessages } from "./desk.messages";
export { isOfCompany, maySeeContact, schoolsOf } from "./organisations.permissions";
export { CompanyTabs, DeskTabs, SchoolTabs } from "./components/OrganisationTabs";
