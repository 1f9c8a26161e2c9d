export { ContactCard, type ContactCardProps, type ContactDetails } from "./components/ContactCard";
export {
  companiesOf,
  isOfCompany,
  isOfSchool,
  mayManageCompany,
  maySeeContact,
  schoolsOf,
} from "./organisations.permissions";
export {
  CompanyTabs,
  DeskTabs,
  SchoolTabs,
  type CompanyTab,
  type DeskTab,
  type SchoolTab,
} from "./components/OrganisationTabs";
