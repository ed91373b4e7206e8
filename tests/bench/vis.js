import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

const items = JSON.parse(document.getElementById('data').textContent);
new Timeline(document.getElementById('timeline'), new DataSet(items), {});
