import {
  ArrowDownIcon,
  ArrowLeftIcon,
  ArrowRightIcon,
  ArrowUndoIcon,
  ArrowRedoIcon,
  ArrowUpIcon,
  CalendarIcon,
  CheckmarkIcon,
  ChevronDownIcon,
  ClockDashedIcon,
  DownloadIcon,
  ExclamationmarkTriangleIcon,
  FilesIcon,
  FileTextIcon,
  FolderIcon,
  InformationSquareIcon,
  LightBulbIcon,
  MenuElipsisHorizontalIcon,
  MenuElipsisVerticalIcon,
  MenuHamburgerIcon,
  PencilIcon,
  PlusIcon,
  QuestionmarkCircleIcon,
  SidebarLeftIcon,
  TrashIcon,
  UploadIcon,
  XMarkIcon,
} from '@navikt/aksel-icons';

const ICONS = {
  archive: FolderIcon,
  'arrow-down': ArrowDownIcon,
  'arrow-left': ArrowLeftIcon,
  'arrow-right': ArrowRightIcon,
  'arrow-up': ArrowUpIcon,
  calendar: CalendarIcon,
  check: CheckmarkIcon,
  'chevron-down': ChevronDownIcon,
  close: XMarkIcon,
  copy: FilesIcon,
  document: FileTextIcon,
  download: DownloadIcon,
  edit: PencilIcon,
  help: QuestionmarkCircleIcon,
  history: ClockDashedIcon,
  idea: LightBulbIcon,
  information: InformationSquareIcon,
  menu: MenuHamburgerIcon,
  more: MenuElipsisHorizontalIcon,
  'more-vertical': MenuElipsisVerticalIcon,
  plus: PlusIcon,
  redo: ArrowRedoIcon,
  remove: TrashIcon,
  sidebar: SidebarLeftIcon,
  undo: ArrowUndoIcon,
  upload: UploadIcon,
  warning: ExclamationmarkTriangleIcon,
} as const;

export type IconName = keyof typeof ICONS;

/** A drawing beside words; it says nothing by itself to a screen reader. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  const Drawing = ICONS[name];
  return <Drawing aria-hidden width={size} height={size} />;
}
