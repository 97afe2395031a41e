// SPDX-License-Identifier: GPL-3.0-or-later

/** A document with one line of text (letters, digits, blanks) on each of its pages. */
export function pdf(...lines) {
    const kids = lines.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
    const objects = [
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${kids}] /Count ${lines.length} /MediaBox [0 0 595 842] >>`,
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ];
    for (const [i, line] of lines.entries()) {
        const content = `BT /F1 36 Tf 72 720 Td (${line}) Tj ET`;
        objects.push(`<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`);
        objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    }
    let text = '%PDF-1.4\n';
    const offsets = objects.map((object, i) => {
        const offset = text.length;
        text += `${i + 1} 0 obj\n${object}\nendobj\n`;
        return `${String(offset).padStart(10, '0')} 00000 n \n`;
    });
    const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
    return Buffer.from(`${text}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`);
}
