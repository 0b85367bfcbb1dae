### Taking everything out: what stands in the folder of Markdown pages.

transfer-readme-title = A journal, taken out
# $date is written out: "22 November 2026".
transfer-readme-made = Made on { $date } by Waymark.
transfer-readme-pages = Each page you wrote is a file of its own. Its name is the day it was begun and a number. The text is as you wrote it.
transfer-readme-kinds = Everything else stands in one file for each kind: your plan, your strengths, your exercises. What is tucked away or in the bin is marked.
transfer-readme-back = Pictures and papers lie beside the pages. Waymark can bring your pages back in from this folder. Earlier versions and everything else come back with the JSON file alone.
transfer-file = File
transfer-tucked = Tucked away
transfer-binned = In the bin
