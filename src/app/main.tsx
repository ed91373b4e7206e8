import './styles.css';
import './timeline/look.css';
import './timeline/box/box.css';
import './timeline/firstFrame/firstFrame.css';
import 'virtual:first-frame.css';

// A built page runs this when its first frame is on the screen. The letters come no earlier than the code: on their way they
// would keep the first frame waiting, and their stand-ins are as wide and as high.
void import('./fonts.css');
void import('./start.tsx');
// Beside the app and not after it: it is larger, and waits for the app anyway.
if (matchMedia('(min-width: 64rem)').matches) void import('./timeline/Timeline.tsx');
