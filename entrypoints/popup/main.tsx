import { render } from 'preact';
import { App } from '../../components/app.tsx';
import './style.css';

const root = document.getElementById('app');
if (!root) throw new Error('popup/index.html has no #app');
render(<App view={{ state: 'reading', scope: 'page' }} />, root);
