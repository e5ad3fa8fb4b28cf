/** What the interface loads later is there at once: a test waits for no disk, and none ends with a load under way. */
import '../../components/map/story-map.tsx';
import '../../components/take/file-of.ts';
import 'world-atlas/land-110m.json';
import 'world-atlas/land-50m.json';
