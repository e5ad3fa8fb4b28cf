import { render } from 'preact';

const root = document.getElementById('app');
if (!root) throw new Error('popup/index.html has no #app');
render(<main>Standfirst</main>, root);
