// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging: files of this page onto its folders and its board, and files from outside onto its folders.

const ownType = 'application/x-atrium-files';

/** @typedef {{files: import('./fileapi.js').StoredFile[], tree: import('./fileapi.js').Tree}} Dragged */

/** What is under way. It never leaves the page, so nothing that another page made is taken. @type {Dragged | null} */
let dragged = null;

/**
 * @param {DragEvent} event
 * @param {Dragged} what
 */
export function beginDrag(event, what) {
    dragged = what;
    event.dataTransfer.setData(ownType, '');
    event.dataTransfer.effectAllowed = 'copyMove';
    event.target.addEventListener('dragend', () => { dragged = null; }, { once: true });
}

/**
 * Files can be dropped on an element; `is-over` is its class while they would be.
 * @param {HTMLElement | SVGElement} element
 * @param {object} what
 * @param {(dragged: Dragged) => 'copy' | 'move' | ''} [what.takes]  files of this page; '': not these
 * @param {(dragged: Dragged, event: DragEvent) => void} [what.dropped]
 * @param {() => boolean} [what.takesOutside]
 * @param {(files: File[], event: DragEvent) => void} [what.brought]  files from outside
 */
export function takeDrops(element, { takes = () => '', dropped = () => {}, takesOutside = () => false, brought = () => {} }) {
    const effect = event => dragged ? takes(dragged) : event.dataTransfer.types.includes('Files') && takesOutside() ? 'copy' : '';
    const over = event => {
        const wanted = effect(event);
        element.classList.toggle('is-over', wanted !== '');
        if (!wanted)
            return;
        event.preventDefault();
        event.stopPropagation();
        event.dataTransfer.dropEffect = wanted;
    };
    element.addEventListener('dragenter', over);
    element.addEventListener('dragover', over);
    element.addEventListener('dragleave', event => {
        if (!element.contains(/** @type {Node} */ (event.relatedTarget)))
            element.classList.remove('is-over');
    });
    element.addEventListener('drop', event => {
        element.classList.remove('is-over');
        if (!effect(event))
            return;
        event.preventDefault();
        event.stopPropagation();
        if (dragged)
            dropped(dragged, event);
        else
            brought(filesOf(event.dataTransfer), event);
    });
}

/**
 * A file that is dropped beside its place would take the page away, and with it the meeting.
 * @param {AbortSignal} closed
 */
export function refuseStrayDrops(closed) {
    for (const name of ['dragover', 'drop']) {
        document.addEventListener(name, event => {
            const { dataTransfer } = /** @type {DragEvent} */ (event);
            if (event.defaultPrevented || !dataTransfer?.types.includes('Files'))
                return;
            event.preventDefault();
            dataTransfer.dropEffect = 'none';
        }, { signal: closed });
    }
}

/** The files of a drop or of the clipboard; folders, which a page cannot read as files, are left out. @param {DataTransfer} data */
export function filesOf(data) {
    const items = [...data.items].filter(({ kind }) => kind === 'file');
    return items.filter(item => !item.webkitGetAsEntry?.()?.isDirectory).map(item => item.getAsFile()).filter(file => file !== null);
}
