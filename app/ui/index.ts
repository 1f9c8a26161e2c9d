/** The components that pages are built of. They know no word of the domain and take every text as a property. */
export { AppShell, type AppShellProps, type NavItem } from "./layout/AppShell";
export { Card, type CardProps } from "./layout/Card";
export { DoorCard, Doors, DrawnStep } from "./layout/DoorCard";
export { FilterPanel, type FilterPanelProps } from "./layout/FilterPanel";
export { Hero, type HeroProps } from "./layout/Hero";
export { type Crumb, PageHeader, type PageHeaderProps } from "./layout/PageHeader";
export {
  Cluster,
  Container,
  Divider,
  type Gap,
  Grid,
  Panel,
  Prose,
  Sidebar,
  Stack,
  VisuallyHidden,
} from "./layout/primitives";
export { SearchBar, type SearchBarProps } from "./layout/SearchBar";
export { Section, type SectionProps } from "./layout/Section";
export { PrintButton, Sheet, type SheetProps } from "./print/Sheet";
export { Split, type SplitProps } from "./layout/Split";

export {
  Button,
  ButtonLink,
  type ButtonProps,
  type ButtonVariant,
  Chip,
  ChipList,
  type ChipProps,
  IconButton,
  SubmitButton,
  type SubmitButtonProps,
} from "./type/actions";
export { Badge, type Tone } from "./type/Badge";
export { type MetaItem, MetaList } from "./type/MetaList";
export { A, type AProps, Heading, type HeadingLevel, Lead, Text, type TextProps } from "./type/text";

export { Drawing } from "./icons/Drawing";
export { type DrawingName } from "./icons/drawings";
export { Icon } from "./icons/Icon";
export { type IconName } from "./icons/icon-names";
export { KindMark, type KindMarkProps } from "./icons/KindMark";
export { type KindShape, type KindTone, kindShapes, kindTones } from "./icons/kind-shapes";
export { BridgeMark, Logo } from "./icons/Logo";

export {
  CheckboxField,
  type CheckboxFieldProps,
  CheckboxGroup,
  type CheckboxGroupProps,
  type ChoiceOption,
  RadioGroup,
  type RadioGroupProps,
} from "./forms/choices";
export { type FieldProps, type FieldWidth } from "./forms/field";
export {
  DateField,
  FileField,
  HiddenField,
  type InputFieldProps,
  NumberField,
  SearchField,
  TextArea,
  type TextAreaProps,
  TextField,
  TimeField,
} from "./forms/inputs";
export { SelectField, type SelectFieldProps, type SelectGroup, type SelectOption } from "./forms/SelectField";
export { ErrorSummary, type ErrorSummaryProps, FieldRow, Fieldset, FormActions } from "./forms/structure";
export { IfTicked } from "./forms/IfTicked";
export { Combobox, type ComboboxProps } from "./combobox/Combobox";
export { type Suggestion } from "./combobox/reducer";

export { Agenda, AgendaEntry, type AgendaProps } from "./calendar/Agenda";
export { type CalendarDay, MonthCalendar, type MonthCalendarProps } from "./calendar/MonthCalendar";

export { type BoardColumn, BoardColumns } from "./data/Board";
export {
  type Description,
  DescriptionList,
  IconList,
  type Step,
  Steps,
  type Task,
  TaskList,
  Timeline,
  type TimelineItem,
} from "./data/lists";
export { LiveNumber, type LiveNumberProps } from "./data/LiveNumber";
export {
  Pages,
  type PagesProps,
  Pagination,
  type PaginationProps,
  type TabLink,
  Tabs,
} from "./data/navigation";
export {
  PlanningBoard,
  type PlanningBoardProps,
  type PlanningItem,
  type PlanningMove,
} from "./data/PlanningBoard";
export { PersonCard, type PersonCardProps } from "./data/PersonCard";
export {
  NothingFound,
  type NothingFoundProps,
  ResultList,
  type ResultListProps,
  SearchActions,
  type SearchActionsProps,
} from "./data/results";
export { Stat, type StatProps } from "./data/Stat";
export { type Column, Table, type TableProps } from "./data/Table";

export {
  ConfirmPanel,
  Disclosure,
  EmptyState,
  Notice,
  type NoticeProps,
  Progress,
} from "./feedback/feedback";

export { BarChart, type BarChartProps, type BarRow, type BarSeries } from "./charts/BarChart";
export { LineChart, type LineChartProps, type LinePoint, type LineSeries } from "./charts/LineChart";
export { Sparkline, type SparklineProps } from "./charts/Sparkline";

export { type Theme, ThemeSwitch, type ThemeSwitchProps } from "./theme/ThemeSwitch";
