<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Console::AddServerWizard</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копіювати: %1</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Додавання сервера</translation>
    </message>
    <message>
        <source>The new server</source>
        <translation>Новий сервер</translation>
    </message>
    <message>
        <source>What it is called, and where people&apos;s browsers reach it.</source>
        <translation>Як він називається і за якою адресою його відкривають браузери.</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;Зберегти й продовжити</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Do this on the new machine; this page shows when the server works.</source>
        <translation>Зробіть це на новій машині; на цій сторінці буде видно, коли сервер запрацює.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфігурація</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>1. Install Atrium and copy the cluster&apos;s key file from another server, safely.</source>
        <translation>1. Установіть Atrium і безпечним способом скопіюйте файл ключа кластера з іншого сервера.</translation>
    </message>
    <message>
        <source>2. Write this into agent.toml; name the database&apos;s password file as on the others.</source>
        <translation>2. Впишіть це в agent.toml; файл пароля бази даних укажіть так само, як на інших.</translation>
    </message>
    <message>
        <source>3. Start the agent:</source>
        <translation>3. Запустіть агент:</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Не збережено. %1</translation>
    </message>
    <message>
        <source>“%1” works. %2</source>
        <translation>«%1» працює. %2</translation>
    </message>
    <message>
        <source>Waiting for “%1”…</source>
        <translation>Очікування на «%1»…</translation>
    </message>
</context>
<context>
    <name>Console::AuditPanel</name>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Об’єкт</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Вузол</translation>
    </message>
    <message>
        <source>command</source>
        <comment>by a command</comment>
        <translation>команда</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>done</source>
        <translation>виконано</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Журнал аудиту</translation>
    </message>
    <message>
        <source>Search who, action or target (Ctrl+F)</source>
        <translation>Пошук за виконавцем, дією або об’єктом (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nothing that was done matches “%1”.</source>
        <translation>Серед дій немає збігів з «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done in that time.</source>
        <translation>За цей час нічого не робили.</translation>
    </message>
</context>
<context>
    <name>Console::Balance</name>
    <message>
        <source>No node gets new rooms now.</source>
        <translation>Зараз жоден вузол не отримує нових кімнат.</translation>
    </message>
    <message>
        <source>Only %1 gets new rooms: there is nothing to balance.</source>
        <translation>Нові кімнати отримує лише %1: розподіляти нічого.</translation>
    </message>
    <message>
        <source>No node is loaded.</source>
        <translation>Жоден вузол не навантажений.</translation>
    </message>
    <message>
        <source>The load is balanced: for their weights, %1 has the most with %2 and %3 the least with %4.</source>
        <translation>Навантаження рівномірне: з урахуванням ваги найбільше в %1 (%2), найменше в %3 (%4).</translation>
    </message>
    <message>
        <source>The load is not balanced: for their weights, %1 has %2 and %3 has %4. New rooms go to %3 until it has caught up; rooms that are open stay where they are unless somebody moves them.</source>
        <translation>Навантаження нерівномірне: з урахуванням ваги %1 має %2, а %3 — %4. Нові кімнати йтимуть на %3, доки навантаження не вирівняється; відкриті кімнати залишаться на місці, якщо їх ніхто не перенесе.</translation>
    </message>
</context>
<context>
    <name>Console::BalancePage</name>
    <message>
        <source>%1, not active</source>
        <translation>%1, не активний</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Вузол</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Навантаження</translation>
    </message>
    <message>
        <source>Share of all load</source>
        <translation>Частка загального навантаження</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>Load for its weight</source>
        <translation>Навантаження з урахуванням ваги</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кімнати</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Load of the nodes</source>
        <translation>Навантаження вузлів</translation>
    </message>
    <message>
        <source>The nodes are being fetched…</source>
        <translation>Завантаження вузлів…</translation>
    </message>
    <message>
        <source>No node is running.</source>
        <translation>Жоден вузол не працює.</translation>
    </message>
</context>
<context>
    <name>Console::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the one that was trusted. Unless its administrator replaced it, somebody may be between you and the server. Ask before you trust it.</source>
        <translation>%1 показує не той сертифікат, якому довіряли. Якщо його не замінив адміністратор, між вами й сервером може бути хтось сторонній. З’ясуйте це, перш ніж довіряти.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1. Compare the fingerprint with the one on the server before you trust it. Nothing has been sent yet.</source>
        <translation>Цей комп’ютер не довіряє сертифікату %1. Перш ніж довіряти, звірте відбиток із тим, що на сервері. Поки що нічого не надіслано.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>Сертифікат змінився</translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation>Невідомий сертифікат</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Кому видано</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ким видано</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Термін дії</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Довірений досі</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Показаний зараз</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this server</source>
        <translation>&amp;Довіряти цьому сертифікату для цього сервера</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Не підключатися</translation>
    </message>
</context>
<context>
    <name>Console::CertificateGuard</name>
    <message>
        <source>It is signed by itself alone.</source>
        <translation>Він підписаний лише сам собою.</translation>
    </message>
    <message>
        <source>It is signed by an authority that this computer does not know.</source>
        <translation>Його підписав центр сертифікації, невідомий цьому комп’ютеру.</translation>
    </message>
    <message>
        <source>It is made for another name: %1.</source>
        <translation>Його видано на інше ім’я: %1.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Термін його дії закінчився.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Він ще не чинний.</translation>
    </message>
</context>
<context>
    <name>Console::ClusterProblems</name>
    <message>
        <source>Start a node, make one active, undo a drain or raise a limit.</source>
        <translation>Запустіть вузол, зробіть якийсь активним, скасуйте звільнення або збільште ліміт.</translation>
    </message>
    <message>
        <source>Commits of %1 reach %2 %3 s late.</source>
        <translation>Коміти з %1 надходять на %2 із запізненням %3 с.</translation>
    </message>
    <message>
        <source>Look at the network between the two and at the load of %1.</source>
        <translation>Перевірте мережу між ними та навантаження вузла %1.</translation>
    </message>
    <message>
        <source>The commit channel from %1 to %2 (%3) is cut.</source>
        <translation>Канал комітів від %1 до %2 (%3) розірвано.</translation>
    </message>
    <message>
        <source>Let the two reach each other there: firewall, peers.listen, peers.address. Until then %1 shows changes some seconds late.</source>
        <translation>Зробіть так, щоб вони бачили один одного за цими адресами: брандмауер, peers.listen, peers.address. До того %1 показуватиме зміни із запізненням на кілька секунд.</translation>
    </message>
    <message>
        <source>%1 has no commit channel to %2.</source>
        <translation>%1 не має каналу комітів до %2.</translation>
    </message>
    <message>
        <source>Look whether both belong to the same cluster and know each other&apos;s addresses.</source>
        <translation>Перевірте, що обидва належать до одного кластера й знають адреси один одного.</translation>
    </message>
    <message>
        <source>%1 does not tell of its commit channel. %2</source>
        <translation>%1 не повідомляє про свій канал комітів. %2</translation>
    </message>
    <message>
        <source>Nothing, if it has just started or is being updated.</source>
        <translation>Нічого, якщо його щойно запустили або оновлюють.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be sent and were given up.</source>
        <translation>
            <numerusform>Не вдалося надіслати %n лист; спроби припинено.</numerusform>
            <numerusform>Не вдалося надіслати %n листи; спроби припинено.</numerusform>
            <numerusform>Не вдалося надіслати %n листів; спроби припинено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the last error in Mails, mend it, and have them tried again.</source>
        <translation>Погляньте на останню помилку в розділі «Листи», усуньте її та повторіть надсилання.</translation>
    </message>
    <message>
        <source>The job %1 failed on node %2: %3</source>
        <translation>Збій завдання %1 на вузлі %2: %3</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it fails again, read the log of the node.</source>
        <translation>Його буде повторено автоматично; якщо збій станеться знову, перегляньте журнал вузла.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody guesses passwords or tokens: locked %n time(s) within the last hour.</source>
        <translation>
            <numerusform>Хтось підбирає паролі або токени: за останню годину заблоковано %n раз.</numerusform>
            <numerusform>Хтось підбирає паролі або токени: за останню годину заблоковано %n рази.</numerusform>
            <numerusform>Хтось підбирає паролі або токени: за останню годину заблоковано %n разів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log tells which accounts and addresses (guessed). Further tries have to wait; a firewall can keep an address out.</source>
        <translation>Облікові записи й адреси наведено в журналі аудиту (guessed). Із наступними спробами доведеться зачекати; закрити доступ з певної адреси може брандмауер.</translation>
    </message>
</context>
<context>
    <name>Console::ClusterState</name>
    <message>
        <source>%1 in %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n особа</numerusform>
            <numerusform>%n особи</numerusform>
            <numerusform>%n осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation>
            <numerusform>%n відкрита кімната</numerusform>
            <numerusform>%n відкриті кімнати</numerusform>
            <numerusform>%n відкритих кімнат</numerusform>
        </translation>
    </message>
    <message>
        <source>Not active: %1.</source>
        <translation>Не активні: %1.</translation>
    </message>
    <message>
        <source>nothing is known of %1 yet</source>
        <translation>про вузол %1 ще нічого не відомо</translation>
    </message>
    <message>
        <source>%1 is silent and keeps its rooms</source>
        <translation>вузол %1 мовчить і зберігає свої кімнати</translation>
    </message>
    <message>
        <source>%1 has closed its rooms</source>
        <translation>вузол %1 закрив свої кімнати</translation>
    </message>
    <message>
        <source>%1 is dead, its rooms move</source>
        <translation>вузол %1 не відповідає, його кімнати переїжджають</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>вузол %1 зупинений</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s)</source>
        <translation>
            <numerusform>вузол %1 досяг ліміту (%n кімната)</numerusform>
            <numerusform>вузол %1 досяг ліміту (%n кімнати)</numerusform>
            <numerusform>вузол %1 досяг ліміту (%n кімнат)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people</source>
        <translation>
            <numerusform>вузол %1 досяг ліміту (%n особа)</numerusform>
            <numerusform>вузол %1 досяг ліміту (%n особи)</numerusform>
            <numerusform>вузол %1 досяг ліміту (%n осіб)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has just started</source>
        <translation>вузол %1 щойно запущений</translation>
    </message>
    <message>
        <source>%1 is being emptied</source>
        <translation>вузол %1 звільняється</translation>
    </message>
    <message>
        <source>no server is active</source>
        <translation>немає активних серверів</translation>
    </message>
    <message>
        <source>Rooms that are open go on.</source>
        <translation>Відкриті кімнати працюють далі.</translation>
    </message>
    <message>
        <source>Nobody can enter new rooms: %1.</source>
        <translation>Ніхто не може ввійти в нові кімнати: %1.</translation>
    </message>
    <message>
        <source>This cluster has no servers yet.</source>
        <translation>У цьому кластері ще немає серверів.</translation>
    </message>
    <message>
        <source>Enter the first one in the panel Servers.</source>
        <translation>Введіть перший у розділі «Сервери».</translation>
    </message>
    <message numerus="yes">
        <source>All %n node(s) work.</source>
        <translation>
            <numerusform>Усі вузли працюють (%n).</numerusform>
            <numerusform>Усі %n вузли працюють.</numerusform>
            <numerusform>Усі %n вузлів працюють.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) work; %2.</source>
        <translation>
            <numerusform>Працює %1 із %n вузла; %2.</numerusform>
            <numerusform>Працює %1 із %n вузлів; %2.</numerusform>
            <numerusform>Працює %1 із %n вузлів; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::CommandCollector</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (увімкнено)</translation>
    </message>
</context>
<context>
    <name>Console::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Пошук команд</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>No command matches “%1”.</source>
        <translation>Серед команд немає збігів з «%1».</translation>
    </message>
</context>
<context>
    <name>Console::ConfigurationPanel</name>
    <message>
        <source>Setting</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Типово</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Вузли</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>середовище</translation>
    </message>
    <message>
        <source>database</source>
        <translation>база даних</translation>
    </message>
    <message>
        <source>default</source>
        <translation>типово</translation>
    </message>
    <message>
        <source>differ, as they may</source>
        <translation>відрізняються, і це нормально</translation>
    </message>
    <message>
        <source>differ, but should not</source>
        <translation>відрізняються, хоча не мають</translation>
    </message>
    <message>
        <source>Chan&amp;ged only</source>
        <translation>Лише &amp;змінені</translation>
    </message>
    <message>
        <source>Diff&amp;ers between nodes</source>
        <translation>Різні на в&amp;узлах</translation>
    </message>
    <message>
        <source>The nodes are being compared…</source>
        <translation>Порівняння вузлів…</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Серед параметрів немає збігів.</translation>
    </message>
    <message>
        <source>The placement rule could not be fetched. %1</source>
        <translation>Не вдалося отримати правило розміщення. %1</translation>
    </message>
    <message>
        <source>Copied. Write it into agent.toml on the node and restart its agent.</source>
        <translation>Скопійовано. Впишіть це в agent.toml на вузлі та перезапустіть його агент.</translation>
    </message>
    <message>
        <source>The settings are being fetched…</source>
        <translation>Завантаження параметрів…</translation>
    </message>
    <message>
        <source>The node in use</source>
        <translation>Поточний вузол</translation>
    </message>
    <message>
        <source>Search name, value or description (Ctrl+F)</source>
        <translation>Пошук за назвою, значенням або описом (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only settings whose value is not the default</source>
        <translation>Лише параметри, значення яких відрізняється від типового</translation>
    </message>
    <message>
        <source>Ask all nodes that are running, and show only what differs</source>
        <translation>Опитати всі вузли, що працюють, і показати лише відмінності</translation>
    </message>
    <message>
        <source>Settings o&amp;f:</source>
        <translation>Параметри &amp;вузла:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>The nodes could not be fetched. %1</source>
        <translation>Не вдалося отримати вузли. %1</translation>
    </message>
    <message>
        <source>The settings could not be fetched. %1</source>
        <translation>Не вдалося отримати параметри. %1</translation>
    </message>
    <message>
        <source>%1 does not tell its settings. %2</source>
        <translation>%1 не повідомляє свої параметри. %2</translation>
    </message>
    <message>
        <source>The nodes agree on all settings.</source>
        <translation>Усі параметри на вузлах збігаються.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n параметр</numerusform>
            <numerusform>%n параметри</numerusform>
            <numerusform>%n параметрів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>змінено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n differ, but should not</source>
        <translation>
            <numerusform>%n відрізняється, хоча не має</numerusform>
            <numerusform>%n відрізняються, хоча не мають</numerusform>
            <numerusform>%n відрізняються, хоча не мають</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Змінено кимось іншим</translation>
    </message>
    <message>
        <source>Somebody else has saved %1 meanwhile, with just what you entered.</source>
        <translation>Тим часом хтось інший зберіг %1 саме з тим, що ввели ви.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you began. Which version shall count?</source>
        <translation>Поки ви редагували, хтось інший змінив %1. Яку версію залишити?</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Відмінності</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Збережено зараз</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>Зберегти &amp;моє</translation>
    </message>
    <message>
        <source>What the other has changed in these fields is lost</source>
        <translation>Чужі зміни в цих полях буде втрачено</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Прийняти &amp;чуже</translation>
    </message>
    <message>
        <source>What you entered is lost</source>
        <translation>Введене вами буде втрачено</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Редагувати далі</translation>
    </message>
</context>
<context>
    <name>Console::ConnectDialog</name>
    <message>
        <source>Connect to a cluster</source>
        <translation>Підключення до кластера</translation>
    </message>
    <message>
        <source>Enter the address of any node of the cluster and the login of an administrator.</source>
        <translation>Введіть адресу будь-якого вузла кластера та дані адміністратора.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Під&amp;ключитися</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Підключення…</translation>
    </message>
    <message>
        <source>Te&amp;st connection</source>
        <translation>Пере&amp;вірити підключення</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>З&amp;берегти</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Новий профіль</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Копія %1</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Видалити профіль «%1»?</translation>
    </message>
    <message>
        <source>Its address, its login and the remembered password are forgotten. The cluster stays as it is.</source>
        <translation>Його адресу, логін і збережений пароль буде забуто. Кластер залишиться без змін.</translation>
    </message>
    <message>
        <source>Its address and its login are forgotten. The cluster stays as it is.</source>
        <translation>Його адресу й логін буде забуто. Кластер залишиться без змін.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Закрити без збереження?</translation>
    </message>
    <message>
        <source>What you changed in %1 is not saved.</source>
        <translation>Зміни не збережено: %1.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Відкинути зміни</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Перевірка…</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionBar</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Повторити зараз</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Немає підключення</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Підключення до %1…</translation>
    </message>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>Підключено до %1 як %2</translation>
    </message>
    <message>
        <source>%1 has not answered since %2; trying again by itself</source>
        <translation>%1 не відповідає з %2; спроби повторюються автоматично</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Під&amp;ключитися…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Відключитися</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>лише читання</translation>
    </message>
    <message>
        <source>Nothing can be changed through this connection.</source>
        <translation>Через це підключення нічого не можна змінити.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2; %3 stopped answering at %4</source>
        <translation>Підключено до %1 як %2; %3 не відповідає з %4</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionDetails</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кімната</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Підключено з</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адреса</translation>
    </message>
    <message>
        <source>Public id</source>
        <translation>Публічний ID</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>поза кімнатами</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionTest</name>
    <message>
        <source>%1 answers; the login took %2 ms.</source>
        <translation>%1 відповідає; вхід тривав %2 мс.</translation>
    </message>
    <message>
        <source>The connection is protected by TLS.</source>
        <translation>Підключення захищене TLS.</translation>
    </message>
    <message>
        <source>The connection is not protected: TLS is not in use.</source>
        <translation>Підключення не захищене: TLS не використовується.</translation>
    </message>
    <message>
        <source>The login works, with the rights of an administrator.</source>
        <translation>Вхід виконано, з правами адміністратора.</translation>
    </message>
    <message numerus="yes">
        <source>The cluster has %n server(s), %1 of them up.</source>
        <translation>
            <numerusform>У кластері %n сервер, працює %1.</numerusform>
            <numerusform>У кластері %n сервери, працює %1.</numerusform>
            <numerusform>У кластері %n серверів, працює %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Версія: %1</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsModel</name>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Підключено з</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кімната</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Сервери</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адреса</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>поза кімнатами</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsPanel</name>
    <message>
        <source>&amp;Kick…</source>
        <translation>&amp;Вилучити…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Підключення</translation>
    </message>
    <message>
        <source>Nobody is connected at the moment.</source>
        <translation>Зараз ніхто не підключений.</translation>
    </message>
    <message>
        <source>Nobody who is connected matches “%1”.</source>
        <translation>Серед підключених немає збігів з «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n підключення</numerusform>
            <numerusform>%n підключення</numerusform>
            <numerusform>%n підключень</numerusform>
        </translation>
    </message>
    <message>
        <source>Search person, room or server (Ctrl+F)</source>
        <translation>Пошук за особою, кімнатою або сервером (Ctrl+F)</translation>
    </message>
    <message>
        <source>Remove the selected people from their rooms</source>
        <translation>Вилучити вибраних людей з їхніх кімнат</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>Leave those who are still there where they are</source>
        <translation>Решту залишити там, де вони є</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Це підключення лише для читання.</translation>
    </message>
    <message>
        <source>Kicked %1 of %2</source>
        <translation>Вилучено %1 із %2</translation>
    </message>
</context>
<context>
    <name>Console::CredentialsDialog</name>
    <message>
        <source>New password</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копіювати: %1</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
</context>
<context>
    <name>Console::DrainDialog</name>
    <message>
        <source>“%1” gets no new rooms from now on.</source>
        <translation>«%1» відтепер не отримуватиме нових кімнат.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are open on it</source>
        <translation>
            <numerusform>На ньому відкрито %n кімнату</numerusform>
            <numerusform>На ньому відкрито %n кімнати</numerusform>
            <numerusform>На ньому відкрито %n кімнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s) in them.</source>
        <translation>
            <numerusform>(%n особа).</numerusform>
            <numerusform>(%n особи).</numerusform>
            <numerusform>(%n осіб).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move what is still open after</source>
        <translation>&amp;Перенести те, що ще відкрито, через</translation>
    </message>
    <message>
        <source>Drain server</source>
        <translation>Звільнення сервера</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> хв</translation>
    </message>
    <message>
        <source>Minutes until rooms are moved</source>
        <translation>Хвилин до перенесення кімнат</translation>
    </message>
    <message>
        <source>Told to people in its rooms; may be empty</source>
        <translation>Побачать люди в його кімнатах; можна залишити порожнім</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>People in a room that moves go on on another server after a moment. Without a deadline rooms stay until everybody has left.</source>
        <translation>Люди в кімнаті, що переїжджає, за мить продовжать на іншому сервері. Без крайнього терміну кімнати залишаться, доки всі не вийдуть.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Звільнити</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>П&amp;овідомлення</translation>
    </message>
</context>
<context>
    <name>Console::EditorPanelBase</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ство&amp;рити</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>В&amp;идалити…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Від&amp;новити</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Скасувати: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Немає чого скасовувати</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повернути: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Немає чого повертати</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Saving shows both versions; “Revert” shows theirs.</source>
        <translation>Тим часом це змінив хтось інший. Під час збереження буде показано обидві версії; «Відновити» покаже чужу.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Не збережено. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this meanwhile. Saving adds it anew.</source>
        <translation>Тим часом це хтось видалив. Під час збереження його буде додано знову.</translation>
    </message>
    <message>
        <source>“%1” is gone already.</source>
        <translation>«%1» уже немає.</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <translation>«%1» не видалено. %2</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Це підключення лише для читання.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ще не збережено</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Відкинути введене?</translation>
    </message>
    <message>
        <source>The changes in the form are not saved.</source>
        <translation>Зміни у формі не збережено.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Відкинути</translation>
    </message>
</context>
<context>
    <name>Console::Environment</name>
    <message>
        <source>None</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тестове</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Передрелізне</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Робоче</translation>
    </message>
</context>
<context>
    <name>Console::ExplainPage</name>
    <message>
        <source>node %1</source>
        <translation>вузол %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>мітка %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кімната</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Відкрито на</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Закріплено за</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>можливо</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>неможливо</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Вузол</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Навантаження</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation>Кімнат ще немає.</translation>
    </message>
    <message>
        <source>No room matches “%1”.</source>
        <translation>Серед кімнат немає збігів з «%1».</translation>
    </message>
    <message>
        <source>Search room</source>
        <translation>Пошук кімнати</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кімнати</translation>
    </message>
    <message>
        <source>The rooms are being fetched…</source>
        <translation>Завантаження кімнат…</translation>
    </message>
    <message>
        <source>Nodes in the order of preference</source>
        <translation>Вузли в порядку переваги</translation>
    </message>
    <message>
        <source>Choose a room: the cluster tells where it would be opened now, and why there.</source>
        <translation>Виберіть кімнату: кластер повідомить, де її було б відкрито зараз і чому саме там.</translation>
    </message>
    <message>
        <source>“%1” would be opened on %2: %3.</source>
        <translation>«%1» буде відкрито на %2: %3.</translation>
    </message>
    <message>
        <source>The cluster is being asked…</source>
        <translation>Запит до кластера…</translation>
    </message>
    <message>
        <source>No node can take “%1” now.</source>
        <translation>Зараз жоден вузол не може прийняти «%1».</translation>
    </message>
    <message>
        <source>No room is chosen.</source>
        <translation>Кімнату не вибрано.</translation>
    </message>
</context>
<context>
    <name>Console::FilesPanel</name>
    <message>
        <source>there</source>
        <translation>є</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>готується</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройдено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кімната</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation>Хто додав</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Які файли</translation>
    </message>
    <message>
        <source>Files of rooms</source>
        <translation>Файли кімнат</translation>
    </message>
    <message>
        <source>Deleted files</source>
        <translation>Видалені файли</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Search file, room or person (Ctrl+F)</source>
        <translation>Пошук за файлом, кімнатою або особою (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Файлів немає.</translation>
    </message>
    <message>
        <source>No file matches “%1”.</source>
        <translation>Серед файлів немає збігів з «%1».</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>В&amp;идалити…</translation>
    </message>
    <message>
        <source>Put the selected file into the bin</source>
        <translation>Помістити вибраний файл у кошик</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Відно&amp;вити</translation>
    </message>
    <message>
        <source>Take the selected file out of the bin</source>
        <translation>Повернути вибраний файл із кошика</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Rooms: %1, bins: %2, what accounts keep for themselves: %3</source>
        <translation>
            <numerusform>%n файл. Кімнати: %1, кошики: %2, особисті файли облікових записів: %3</numerusform>
            <numerusform>%n файли. Кімнати: %1, кошики: %2, особисті файли облікових записів: %3</numerusform>
            <numerusform>%n файлів. Кімнати: %1, кошики: %2, особисті файли облікових записів: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the file “%1” of the room “%2”?</source>
        <translation>Справді видалити файл «%1» із кімнати «%2»?</translation>
    </message>
    <message>
        <source>People in the room no longer see it. It can be restored for seven days.</source>
        <translation>Люди в кімнаті більше його не бачитимуть. Відновити його можна протягом семи днів.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Видалити файл</translation>
    </message>
    <message>
        <source>The file “%1” was deleted.</source>
        <translation>Файл «%1» видалено.</translation>
    </message>
    <message>
        <source>The file “%1” is back in the room “%2”.</source>
        <translation>Файл «%1» знову в кімнаті «%2».</translation>
    </message>
</context>
<context>
    <name>Console::Form</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показати введене</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Відновити</translation>
    </message>
</context>
<context>
    <name>Console::GroupMembers</name>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>Make &amp;moderator</source>
        <translation>Зробити &amp;модератором</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Вилу&amp;чити…</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Учасники групи</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>У цій групі ще нікого немає.</translation>
    </message>
    <message>
        <source>“%1” does not moderate “%2” any more.</source>
        <translation>«%1» більше не модератор групи «%2».</translation>
    </message>
    <message>
        <source>“%1” moderates “%2” now.</source>
        <translation>«%1» тепер модератор групи «%2».</translation>
    </message>
    <message>
        <source>No &amp;moderator</source>
        <translation>Зняти з &amp;модераторів</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Додавання до %1</translation>
    </message>
    <message>
        <source>Search login, name or e-mail</source>
        <translation>Пошук за логіном, ім’ям або адресою пошти</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Додати до групи</translation>
    </message>
    <message>
        <source>“%1” is in “%2” now.</source>
        <translation>«%1» тепер у групі «%2».</translation>
    </message>
    <message>
        <source>Take “%1” out of “%2”?</source>
        <translation>Вилучити «%1» із групи «%2»?</translation>
    </message>
    <message>
        <source>The user loses the rooms that only this group may enter.</source>
        <translation>Користувач утратить кімнати, доступні лише цій групі.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>“%1” is not in “%2” any more.</source>
        <translation>«%1» більше немає в групі «%2».</translation>
    </message>
</context>
<context>
    <name>Console::GroupRooms</name>
    <message>
        <source>Room</source>
        <translation>Кімната</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>public: for everybody</source>
        <translation>загальнодоступна: для всіх</translation>
    </message>
    <message>
        <source>by its groups</source>
        <translation>для її груп</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Вилу&amp;чити…</translation>
    </message>
    <message>
        <source>Rooms of the group</source>
        <translation>Кімнати групи</translation>
    </message>
    <message>
        <source>This group has no rooms of its own yet.</source>
        <translation>Ця група ще не має власних кімнат.</translation>
    </message>
    <message>
        <source>A room for %1</source>
        <translation>Кімната для %1</translation>
    </message>
    <message>
        <source>Search name, comment or node</source>
        <translation>Пошук за іменем, коментарем або вузлом</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Додати до групи</translation>
    </message>
    <message>
        <source>The members of “%1” may enter “%2” now.</source>
        <translation>Учасники «%1» тепер можуть входити до «%2».</translation>
    </message>
    <message>
        <source>Take the room “%1” from “%2”?</source>
        <translation>Забрати кімнату «%1» у групи «%2»?</translation>
    </message>
    <message>
        <source>Its members may not enter it any more, unless it is public. Who is in it now stays.</source>
        <translation>Її учасники більше не зможуть туди входити, якщо кімната не загальнодоступна. Хто зараз усередині, залишиться.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Забрати</translation>
    </message>
    <message>
        <source>“%1” is not a room of “%2” any more.</source>
        <translation>«%1» більше не кімната групи «%2».</translation>
    </message>
</context>
<context>
    <name>Console::GroupsPanel</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кімнати</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Введіть ім’я.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Не більше %1 знаків.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ім’я</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Search name (Ctrl+F)</source>
        <translation>Пошук за іменем (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no groups yet. Choose “New” to make the first.</source>
        <translation>Груп ще немає. Натисніть «Створити», щоб додати першу.</translation>
    </message>
    <message>
        <source>No group matches “%1”.</source>
        <translation>Серед груп немає збігів з «%1».</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Група %1</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Нова група</translation>
    </message>
    <message>
        <source>Enter a new group</source>
        <translation>Ввести нову групу</translation>
    </message>
    <message>
        <source>Delete the selected group</source>
        <translation>Видалити вибрану групу</translation>
    </message>
    <message>
        <source>Do you really want to delete the group “%1”?</source>
        <translation>Справді видалити групу «%1»?</translation>
    </message>
    <message>
        <source>Its members and rooms stay, but rooms that only this group may enter are closed to them.</source>
        <translation>Її учасники й кімнати залишаться, але кімнати, доступні лише цій групі, стануть для них закритими.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Видалити групу</translation>
    </message>
    <message>
        <source>The group “%1” was saved.</source>
        <translation>Групу «%1» збережено.</translation>
    </message>
    <message>
        <source>The group “%1” was deleted.</source>
        <translation>Групу «%1» видалено.</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>групу «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n група</numerusform>
            <numerusform>%n групи</numerusform>
            <numerusform>%n груп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::HeadlessVerify</name>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
    <message>
        <source>running</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройдено</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Очікувалося: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Отримано: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Що робити: %1</translation>
    </message>
    <message>
        <source>Stopping, and removing what the check has made…</source>
        <translation>Зупинка та видалення створеного перевіркою…</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Не вдається записати звіт у %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The cluster works: all %n step(s) passed.</source>
        <translation>
            <numerusform>Кластер працює: пройдено %n крок.</numerusform>
            <numerusform>Кластер працює: пройдено всі %n кроки.</numerusform>
            <numerusform>Кластер працює: пройдено всі %n кроків.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check did not pass. %1</source>
        <translation>Перевірку не пройдено. %1</translation>
    </message>
</context>
<context>
    <name>Console::HelpDock</name>
    <message>
        <source>Help: %1</source>
        <translation>Довідка: %1</translation>
    </message>
    <message>
        <source>There is no help on this panel.</source>
        <translation>Довідки для цього розділу немає.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Що тут видно</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Що це означає</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Що можна зробити</translation>
    </message>
</context>
<context>
    <name>Console::JobsPanel</name>
    <message>
        <source>Job</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Last done by node</source>
        <translation>Останній вузол</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Наступний термін</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>never done so far</source>
        <translation>ще не виконувалося</translation>
    </message>
    <message>
        <source>done</source>
        <translation>виконано</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Search job or outcome (Ctrl+F)</source>
        <translation>Пошук за завданням або результатом (Ctrl+F)</translation>
    </message>
    <message>
        <source>The cluster has no jobs.</source>
        <translation>У кластері немає завдань.</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>Серед завдань немає збігів з «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдань</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::KeyringSecrets</name>
    <message>
        <source>The key ring was not opened.</source>
        <translation>Сховище паролів не відкрито.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>The key ring did not take the password.</source>
        <translation>Сховище паролів не прийняло пароль.</translation>
    </message>
    <message>
        <source>The console keeps it until it ends.</source>
        <translation>Консоль пам’ятатиме його до завершення роботи.</translation>
    </message>
</context>
<context>
    <name>Console::Kick</name>
    <message>
        <source>Do you really want to remove %1 from the room %2?</source>
        <translation>Справді вилучити %1 з кімнати %2?</translation>
    </message>
    <message numerus="yes">
        <source>Do you really want to remove %n person(s) from their rooms?</source>
        <translation>
            <numerusform>Справді вилучити %n особу з кімнат?</numerusform>
            <numerusform>Справді вилучити %n осіб з їхніх кімнат?</numerusform>
            <numerusform>Справді вилучити %n осіб з їхніх кімнат?</numerusform>
        </translation>
    </message>
    <message>
        <source>The person is told that an administrator closed the session, and may enter again.</source>
        <translation>Особа побачить, що сеанс закрито адміністратором, і зможе ввійти знову.</translation>
    </message>
    <message>
        <source>They are told that an administrator closed their session, and may enter again.</source>
        <translation>Вони побачать, що їхній сеанс закрито адміністратором, і зможуть увійти знову.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Вилучити</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were removed from their rooms.</source>
        <translation>
            <numerusform>Вилучено з кімнат: %n особа.</numerusform>
            <numerusform>Вилучено з кімнат: %n особи.</numerusform>
            <numerusform>Вилучено з кімнат: %n осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) were removed from their rooms.</source>
        <translation>
            <numerusform>Вилучено з кімнат: %1 із %n особи.</numerusform>
            <numerusform>Вилучено з кімнат: %1 із %n осіб.</numerusform>
            <numerusform>Вилучено з кімнат: %1 із %n осіб.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the room %2.</source>
        <translation>%1: вилучено з кімнати %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed from the room %2. %3</source>
        <translation>%1: не вдалося вилучити з кімнати %2. %3</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кімната</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>Console::MailPanel</name>
    <message>
        <source>waits until %1</source>
        <translation>очікує до %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>очікує</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>надсилається</translation>
    </message>
    <message>
        <source>sent %1, perhaps twice</source>
        <translation>надіслано %1, можливо, двічі</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>надіслано %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не вдалося надіслати</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Спроби</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Остання помилка</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Усі листи</translation>
    </message>
    <message>
        <source>Those that wait</source>
        <translation>Ті, що очікують</translation>
    </message>
    <message>
        <source>Those that failed</source>
        <translation>Невдалі</translation>
    </message>
    <message>
        <source>Those that were sent</source>
        <translation>Надіслані</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Search address or subject (Ctrl+F)</source>
        <translation>Пошук за адресою або темою (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Повто&amp;рити</translation>
    </message>
    <message>
        <source>Have the selected mail tried again now</source>
        <translation>Повторити надсилання вибраного листа зараз</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листи</numerusform>
            <numerusform>%n листів</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail to %1 is being tried again.</source>
        <translation>Надсилання листа для %1 повторюється.</translation>
    </message>
    <message>
        <source>There are no mails.</source>
        <translation>Листів немає.</translation>
    </message>
    <message>
        <source>No mail matches “%1”.</source>
        <translation>Серед листів немає збігів з «%1».</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>В&amp;идалити…</translation>
    </message>
    <message>
        <source>Take the selected mail out of the queue</source>
        <translation>Прибрати вибраний лист із черги</translation>
    </message>
    <message>
        <source>Test &amp;mail…</source>
        <translation>Тестовий &amp;лист…</translation>
    </message>
    <message>
        <source>Send a mail that says nothing but that mail works</source>
        <translation>Надіслати лист, який лише повідомляє, що пошта працює</translation>
    </message>
    <message>
        <source>Do you really want to delete the mail to %1?</source>
        <translation>Справді видалити лист для %1?</translation>
    </message>
    <message>
        <source>It was sent; only its entry here is lost.</source>
        <translation>Його надіслано; зникне лише цей запис.</translation>
    </message>
    <message>
        <source>It is not sent any more.</source>
        <translation>Його вже не буде надіслано.</translation>
    </message>
    <message>
        <source>Delete mail</source>
        <translation>Видалити лист</translation>
    </message>
    <message>
        <source>The mail to %1 was deleted.</source>
        <translation>Лист для %1 видалено.</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Тестовий лист</translation>
    </message>
    <message>
        <source>Where shall the test mail go?</source>
        <translation>Куди надіслати тестовий лист?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>The test mail to %1 is in the queue; the list shows what comes of it.</source>
        <translation>Тестовий лист для %1 у черзі; результат буде видно у списку.</translation>
    </message>
</context>
<context>
    <name>Console::MainWindow</name>
    <message>
        <source>Atrium Console</source>
        <translation>Консоль Atrium</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Кластер</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>&amp;Підключитися…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Відключитися</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;хід</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ви&amp;гляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;About Atrium Console</source>
        <translation>&amp;Про консоль Atrium</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Вийти без збереження?</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>Введені дані не збережено.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>About Atrium Console</source>
        <translation>Про консоль Atrium</translation>
    </message>
    <message>
        <source>Atrium Console %1</source>
        <translation>Консоль Atrium %1</translation>
    </message>
    <message>
        <source>Administers a cluster of meeting-room servers. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Керує кластером серверів для онлайн-зустрічей. Вільна програма за ліцензією GNU General Public License версії 3 або новішої.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates…</source>
        <translation>&amp;Довірені сертифікати…</translation>
    </message>
    <message>
        <source>&amp;Search commands…</source>
        <translation>По&amp;шук команд…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>При&amp;зупинити оновлення</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сполучення клавіш</translation>
    </message>
    <message>
        <source>Refreshing paused</source>
        <translation>Оновлення призупинено</translation>
    </message>
    <message>
        <source>Pause refreshing</source>
        <translation>Призупинити оновлення</translation>
    </message>
    <message>
        <source>Lists stay as they are; F5 fetches them once</source>
        <translation>Списки не змінюються; F5 оновить їх один раз</translation>
    </message>
    <message>
        <source>Keep lists as they are</source>
        <translation>Залишити списки як є</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>станом на %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перехід</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
</context>
<context>
    <name>Console::MeshModel</name>
    <message>
        <source>%1 s late</source>
        <translation>спізнення %1 с</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Адреса: %1</translation>
    </message>
    <message>
        <source>Last commit sent: %1, acknowledged: %2</source>
        <translation>Останній надісланий коміт: %1, підтверджено: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Очікує: %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected anew: %n time(s)</source>
        <translation>
            <numerusform>Повторних підключень: %n</numerusform>
            <numerusform>Повторних підключень: %n</numerusform>
            <numerusform>Повторних підключень: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Остання помилка: %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>з’єднано</translation>
    </message>
    <message>
        <source>late</source>
        <translation>спізнюється</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>розірвано</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>від %1</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>від %1 до %2: %3</translation>
    </message>
</context>
<context>
    <name>Console::MeshView</name>
    <message>
        <source>Commit channel from the node of the row to the node of the column</source>
        <translation>Канал комітів від вузла рядка до вузла стовпця</translation>
    </message>
    <message>
        <source>How commits get from the node of a row to the node of a column.</source>
        <translation>Як коміти надходять від вузла рядка до вузла стовпця.</translation>
    </message>
    <message>
        <source>There are no nodes to connect.</source>
        <translation>Немає вузлів, які можна з’єднати.</translation>
    </message>
    <message>
        <source>A single node needs no commit channel.</source>
        <translation>Єдиному вузлу канал комітів не потрібен.</translation>
    </message>
    <message>
        <source>The commit channel is being looked at…</source>
        <translation>Перевірка каналу комітів…</translation>
    </message>
</context>
<context>
    <name>Console::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>Console::Navigation</name>
    <message>
        <source>Panels</source>
        <translation>Розділи</translation>
    </message>
</context>
<context>
    <name>Console::NodeCard</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1, ліміт %2</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>поспішає на %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>відстає на %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, вага %2</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Оренда</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кімнати</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Навантаження</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>Commit lag</source>
        <translation>Затримка комітів</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Спільні теки</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Звільнення</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, not active</source>
        <translation>%1, не активний</translation>
    </message>
    <message>
        <source>Node %1: %2</source>
        <translation>Вузол %1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ще %1</translation>
    </message>
    <message>
        <source>⚠ %1: %2</source>
        <translation>⚠ %1: %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Media server</source>
        <translation>Медіасервер</translation>
    </message>
</context>
<context>
    <name>Console::NodeChoiceDialog</name>
    <message>
        <source>%1 (gets no rooms now)</source>
        <translation>%1 (зараз не отримує кімнат)</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Вузол</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores, at most 40.</source>
        <translation>Літери, цифри, крапки, дефіси та підкреслення, не більше 40.</translation>
    </message>
</context>
<context>
    <name>Console::NodeProblems</name>
    <message>
        <source>The cluster has not reported on %1 yet.</source>
        <translation>Кластер ще не повідомив про вузол %1.</translation>
    </message>
    <message>
        <source>If it stays so, look whether its number and address are right.</source>
        <translation>Якщо так і залишиться, перевірте його номер та адресу.</translation>
    </message>
    <message>
        <source>%1 is late.</source>
        <translation>Вузол %1 спізнюється.</translation>
    </message>
    <message>
        <source>Look at the load of its machine and at its way to the database.</source>
        <translation>Перевірте навантаження його машини та зв’язок із базою даних.</translation>
    </message>
    <message>
        <source>%1 is draining.</source>
        <translation>Вузол %1 звільняється.</translation>
    </message>
    <message>
        <source>Undo it in Servers if the node shall get rooms again.</source>
        <translation>Скасуйте це в розділі «Сервери», якщо вузол має знову отримувати кімнати.</translation>
    </message>
    <message>
        <source>%1 is drained.</source>
        <translation>Вузол %1 звільнений.</translation>
    </message>
    <message>
        <source>It can be stopped or updated now; undo it in Servers afterwards.</source>
        <translation>Тепер його можна зупинити або оновити; потім скасуйте звільнення в розділі «Сервери».</translation>
    </message>
    <message>
        <source>%1 is fenced.</source>
        <translation>Вузол %1 ізольований.</translation>
    </message>
    <message>
        <source>Restore its way to the database; it goes on by itself then.</source>
        <translation>Відновіть його зв’язок із базою даних; далі він запрацює сам.</translation>
    </message>
    <message>
        <source>%1 is dead.</source>
        <translation>Вузол %1 не відповідає.</translation>
    </message>
    <message>
        <source>Start its agent again. If the machine is certainly off, declare it dead in Servers, so that its rooms open elsewhere at once.</source>
        <translation>Знову запустіть його агент. Якщо машина точно вимкнена, оголосіть вузол вимкненим у розділі «Сервери», щоб його кімнати одразу відкрилися деінде.</translation>
    </message>
    <message>
        <source>%1 is active but stopped.</source>
        <translation>Вузол %1 активний, але зупинений.</translation>
    </message>
    <message>
        <source>Start its agent, or take “Active” off in Servers if it shall stay away.</source>
        <translation>Запустіть його агент або зніміть позначку «Активний» у розділі «Сервери», якщо він більше не потрібен.</translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n time(s) in a row.</source>
        <translation>
            <numerusform>Вузол %1 упав %n раз поспіль.</numerusform>
            <numerusform>Вузол %1 упав %n рази поспіль.</numerusform>
            <numerusform>Вузол %1 упав %n разів поспіль.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gets new rooms again at %1.</source>
        <translation>Нові кімнати він знову отримає о %1.</translation>
    </message>
    <message>
        <source>Read the agent&apos;s log on its machine: the last lines before each start tell why.</source>
        <translation>Перегляньте журнал агента на його машині: останні рядки перед кожним запуском пояснюють причину.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of the database&apos;s.</source>
        <translation>Годинник вузла %1 поспішає на %2 с відносно годинника бази даних.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind the database&apos;s.</source>
        <translation>Годинник вузла %1 відстає на %2 с від годинника бази даних.</translation>
    </message>
    <message>
        <source>Have its machine set the clock by NTP. Rooms are safe, but times in its logs are wrong.</source>
        <translation>Налаштуйте на його машині синхронізацію часу через NTP. Кімнатам нічого не загрожує, але час у його журналах неправильний.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s).</source>
        <translation>
            <numerusform>Вузол %1 досяг ліміту (%n кімната).</numerusform>
            <numerusform>Вузол %1 досяг ліміту (%n кімнати).</numerusform>
            <numerusform>Вузол %1 досяг ліміту (%n кімнат).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people.</source>
        <translation>
            <numerusform>Вузол %1 досяг ліміту (%n особа).</numerusform>
            <numerusform>Вузол %1 досяг ліміту (%n особи).</numerusform>
            <numerusform>Вузол %1 досяг ліміту (%n осіб).</numerusform>
        </translation>
    </message>
    <message>
        <source>It gets no new rooms. Raise the limit in Servers, or add a node.</source>
        <translation>Нових кімнат він не отримує. Збільште ліміт у розділі «Сервери» або додайте вузол.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation>На вузлах різні версії: %1.</translation>
    </message>
    <message>
        <source>Drain and update one node after the other until all run the same.</source>
        <translation>Звільняйте й оновлюйте вузли по черзі, доки на всіх не буде однакова версія.</translation>
    </message>
    <message numerus="yes">
        <source>The media server of %1 is at its limit of %n stream(s).</source>
        <translation>
            <numerusform>Медіасервер вузла %1 досяг своєї межі в %n потік.</numerusform>
            <numerusform>Медіасервер вузла %1 досяг своєї межі в %n потоки.</numerusform>
            <numerusform>Медіасервер вузла %1 досяг своєї межі в %n потоків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms that need one open elsewhere. Raise media.streams in the node&apos;s configuration, or give another node a media server.</source>
        <translation>Кімнати, яким він потрібен, відкриваються на інших вузлах. Збільште media.streams у конфігурації вузла або надайте медіасервер іншому вузлу.</translation>
    </message>
    <message>
        <source>The media server of %1 is down: nobody hears or sees anybody in its rooms that use it.</source>
        <translation>Медіасервер вузла %1 не працює: у його кімнатах, які ним користуються, ніхто нікого не чує й не бачить.</translation>
    </message>
    <message>
        <source>Start Janus on its machine; &quot;atrium-agent check media&quot; there tells what is wrong.</source>
        <translation>Запустіть Janus на його машині; &quot;atrium-agent check media&quot; там покаже, у чому річ.</translation>
    </message>
</context>
<context>
    <name>Console::Options</name>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>Не вдається прочитати файл пароля %1: %2.</translation>
    </message>
    <message>
        <source>The password file %1 is empty.</source>
        <translation>Файл пароля %1 порожній.</translation>
    </message>
    <message>
        <source>Administers a cluster of Atrium nodes.</source>
        <translation>Керує кластером вузлів Atrium.</translation>
    </message>
    <message>
        <source>Address of any node of the cluster.</source>
        <translation>Адреса будь-якого вузла кластера.</translation>
    </message>
    <message>
        <source>Login of an administrator.</source>
        <translation>Логін адміністратора.</translation>
    </message>
    <message>
        <source>File that holds the password.</source>
        <translation>Файл із паролем.</translation>
    </message>
    <message>
        <source>Language of the texts, for instance de.</source>
        <translation>Мова текстів, наприклад de.</translation>
    </message>
    <message>
        <source>Colours: system (default) or dark.</source>
        <translation>Кольори: system (типово) або dark.</translation>
    </message>
    <message>
        <source>Saves a picture of each panel in this folder, then ends.</source>
        <translation>Зберігає знімок кожного розділу в цю теку та завершується.</translation>
    </message>
    <message>
        <source>--style must be system or dark.</source>
        <translation>--style має бути system або dark.</translation>
    </message>
    <message>
        <source>%1 needs --server, --user and --password-file.</source>
        <translation>Для %1 потрібні --server, --user і --password-file.</translation>
    </message>
    <message>
        <source>--screenshot and --verify cannot be used together.</source>
        <translation>--screenshot і --verify не можна використовувати разом.</translation>
    </message>
    <message>
        <source>--report needs --verify.</source>
        <translation>Для --report потрібен --verify.</translation>
    </message>
    <message>
        <source>The name of the report must end in .json or in .xml (JUnit).</source>
        <translation>Ім’я файлу звіту має закінчуватися на .json або .xml (JUnit).</translation>
    </message>
    <message>
        <source>Checks the cluster without a window: ends with 0 if it works, with 1 if not.</source>
        <translation>Перевіряє кластер без вікна: завершується з кодом 0, якщо він працює, і з 1, якщо ні.</translation>
    </message>
    <message>
        <source>File for the report of --verify: JSON if it ends in .json, JUnit in .xml.</source>
        <translation>Файл для звіту --verify: JSON, якщо закінчується на .json, JUnit — якщо на .xml.</translation>
    </message>
    <message>
        <source>“%1” is no option; see --help.</source>
        <translation>Параметра «%1» немає; див. --help.</translation>
    </message>
</context>
<context>
    <name>Console::OverviewPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <source>The cluster is being looked at…</source>
        <translation>Огляд кластера…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Вузли</translation>
    </message>
    <message>
        <source>Commit channel</source>
        <translation>Канал комітів</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Остання година</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кімнати</translation>
    </message>
    <message>
        <source>Load of each node</source>
        <translation>Навантаження кожного вузла</translation>
    </message>
    <message>
        <source>Commit lag</source>
        <translation>Затримка комітів</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>The nodes could not be refreshed. %1</source>
        <translation>Не вдалося оновити вузли. %1</translation>
    </message>
    <message>
        <source>The commit channel could not be refreshed. %1</source>
        <translation>Не вдалося оновити канал комітів. %1</translation>
    </message>
    <message>
        <source>The shared folders could not be refreshed. %1</source>
        <translation>Не вдалося оновити спільні теки. %1</translation>
    </message>
    <message>
        <source>The mails could not be refreshed. %1</source>
        <translation>Не вдалося оновити листи. %1</translation>
    </message>
    <message>
        <source>The jobs could not be refreshed. %1</source>
        <translation>Не вдалося оновити завдання. %1</translation>
    </message>
    <message>
        <source>The state of the cluster is not known yet.</source>
        <translation>Стан кластера ще невідомий.</translation>
    </message>
    <message>
        <source>This cluster has no servers yet.</source>
        <translation>У цьому кластері ще немає серверів.</translation>
    </message>
    <message>
        <source>The nodes are being fetched…</source>
        <translation>Завантаження вузлів…</translation>
    </message>
    <message>
        <source>The audit log could not be refreshed. %1</source>
        <translation>Не вдалося оновити журнал аудиту. %1</translation>
    </message>
</context>
<context>
    <name>Console::PanelHelp</name>
    <message>
        <source>The state of the whole cluster on one page. The sentence at the top tells whether people can work. Below it stand the problems there are, a card for each node, the commit channel between the nodes, and charts of the last hour.</source>
        <translation>Стан усього кластера на одній сторінці. Речення вгорі повідомляє, чи можуть люди працювати. Нижче — наявні проблеми, картка кожного вузла, канал комітів між вузлами та графіки за останню годину.</translation>
    </message>
    <message>
        <source>A card tells a node&apos;s state, its rooms, its people and its load. The commit channel brings what one node changes to the others at once: each cell tells how well that works from the node of its row to the node of its column. The charts begin when the console connects.</source>
        <translation>Картка показує стан вузла, його кімнати, людей і навантаження. Канал комітів одразу передає зміни з одного вузла іншим: кожна клітинка показує, наскільки добре це працює від вузла її рядка до вузла її стовпця. Графіки починаються з моменту підключення консолі.</translation>
    </message>
    <message>
        <source>Begin with the first problem, which is the most urgent: each says what to do about it. A problem vanishes by itself as soon as its cause is gone.</source>
        <translation>Почніть із першої проблеми, найтерміновішої: у кожній сказано, що робити. Проблема зникає сама, щойно зникла її причина.</translation>
    </message>
    <message>
        <source>The nodes of the cluster. The list holds what administrators entered and what each node reports; beside it is the selected one in full.</source>
        <translation>Вузли кластера. У списку — те, що ввели адміністратори, і те, що повідомляє кожен вузол; поруч докладно показано вибраний.</translation>
    </message>
    <message>
        <source>A node that is up gets new rooms, a joining one has just started. A late one has been silent for some seconds: it keeps its rooms but gets no new ones. A draining node is being emptied, a drained one is empty. A fenced node has closed its rooms because it lost the database. A dead one was silent until its rooms moved. A stopped one ended cleanly.</source>
        <translation>Вузол, що працює, отримує нові кімнати; той, що запускається, щойно почав роботу. Той, що спізнюється, мовчить кілька секунд: зберігає свої кімнати, але нових не отримує. Той, що звільняється, спорожнюють; звільнений уже порожній. Ізольований закрив свої кімнати, бо втратив базу даних. Той, що не відповідає, мовчав, доки його кімнати не переїхали. Зупинений завершив роботу штатно.</translation>
    </message>
    <message>
        <source>Add server leads step by step until a new node works. Deactivate keeps new rooms away, Drain empties a node for maintenance, Declare dead says that a silent one is certainly off, so that its rooms open elsewhere. Save stores the form; refreshing never overwrites what you are typing.</source>
        <translation>«Додати сервер» крок за кроком веде до робочого нового вузла. «Деактивувати» не пускає на вузол нові кімнати, «Звільнити» спорожнює його для обслуговування, «Оголосити вимкненим» підтверджує, що вузол, який мовчить, точно вимкнений, тож його кімнати відкриються деінде. «Зберегти» записує форму; оновлення ніколи не затирає те, що ви вводите.</translation>
    </message>
    <message>
        <source>All rooms of the cluster, open or not: where each one is open and how many people are in it. Beside the list are the settings of the selected room, the people in it, and why it is, or would be, on its node.</source>
        <translation>Усі кімнати кластера, відкриті чи ні: де кожну відкрито і скільки в ній людей. Поруч зі списком — параметри вибраної кімнати, люди в ній і пояснення, чому вона на своєму вузлі або чому опиниться саме там.</translation>
    </message>
    <message>
        <source>A room opens when the first person enters and closes when it has been empty for a while. People counts those who are in, of those who fit. A pinned room opens only on the node, or on nodes with the label, that it is pinned to.</source>
        <translation>Кімната відкривається, коли входить перша людина, і закривається, коли якийсь час порожня. «Люди» — скільки осіб усередині і скільки вміщується. Закріплена кімната відкривається лише на вузлі (або на вузлах із міткою), за яким її закріплено.</translation>
    </message>
    <message>
        <source>New makes a room, Save stores the settings, Delete removes a room with all it holds. Move takes an open room to another node, where its people go on after a moment. Pin says where it must open. Empty sends everybody out. Each of them asks before it does anything.</source>
        <translation>«Створити» додає кімнату, «Зберегти» записує параметри, «Видалити» видаляє кімнату з усім вмістом. «Перенести» переводить відкриту кімнату на інший вузол, де люди за мить продовжать. «Закріпити» задає, де її треба відкривати. «Вивести всіх» спорожнює кімнату. Перед кожною дією буде запитання.</translation>
    </message>
    <message>
        <source>Everybody who is connected to any node of the cluster, whether in a room or not. The list refreshes itself; more rows come as you scroll down. Beside it stands what is known of the selected person.</source>
        <translation>Усі, хто підключений до будь-якого вузла кластера, у кімнаті чи ні. Список оновлюється сам; під час прокручування вниз з’являються нові рядки. Поруч — усе відоме про вибрану особу.</translation>
    </message>
    <message>
        <source>Connected since is a time of your own zone. Server names the node that serves the person, with its number in brackets. The IP address is the one that the node sees, which may be that of a proxy. Somebody who is in no room is logged in and looks at the list of rooms.</source>
        <translation>«Підключено з» показує час вашого часового поясу. «Сервер» — вузол, який обслуговує особу, з номером у дужках. IP-адреса — та, яку бачить вузол; це може бути адреса проксі. Хто поза кімнатами, той увійшов і дивиться на список кімнат.</translation>
    </message>
    <message>
        <source>The search and the order of the rows are those of the whole cluster. Kick removes the selected people from their rooms after a question, and tells of each whether it worked; they may enter again.</source>
        <translation>Пошук і порядок рядків охоплюють увесь кластер. «Вилучити» після запитання вилучає вибраних людей з їхніх кімнат і повідомляє про кожного, чи вдалося; вони можуть увійти знову.</translation>
    </message>
    <message>
        <source>How rooms are spread over the nodes: how evenly the load is spread now, where a room would open, and what would happen if a node were lost, emptied or added.</source>
        <translation>Як кімнати розподілено між вузлами: наскільки рівномірне навантаження зараз, де відкриється кімната і що станеться, якщо вузол утратити, звільнити або додати.</translation>
    </message>
    <message>
        <source>The load of a node follows from its rooms or its people, by the placement rule. A node with a weight of 200 takes twice the load of one with 100. Limits, labels and pins come before the balance. Nodes that are not up, or not active, get no new rooms.</source>
        <translation>Навантаження вузла визначають його кімнати або люди, залежно від правила розміщення. Вузол із вагою 200 бере вдвічі більше навантаження, ніж вузол із вагою 100. Ліміти, мітки та закріплення важливіші за рівномірність. Вузли, що не працюють або не активні, нових кімнат не отримують.</translation>
    </message>
    <message>
        <source>Balance shows the nodes beside each other. Where would a room go asks the cluster about one room, and tells for each node why it was taken or not. What if only calculates: it changes nothing. Use it before you stop a node, to see whether the others can take its rooms.</source>
        <translation>«Баланс» показує вузли поруч. «Куди піде кімната?» запитує кластер про одну кімнату й пояснює для кожного вузла, чому його вибрано чи ні. «Що, якщо…» лише обчислює й нічого не змінює. Скористайтеся цим, перш ніж зупинити вузол, щоб побачити, чи приймуть інші його кімнати.</translation>
    </message>
    <message>
        <source>The accounts of the cluster: who may log in, under which name, and at which level. Accounts are the same on all nodes. The selected one is shown in full beside the list.</source>
        <translation>Облікові записи кластера: хто може входити, під яким іменем і з яким рівнем. На всіх вузлах вони однакові. Вибраний докладно показано поруч зі списком.</translation>
    </message>
    <message>
        <source>The login is what somebody types to enter; nobody else has it. Users enter rooms. Moderators moderate every room they are in. Administrators may do everything. Web-service users are for programs. An account of another system logs in through that system alone.</source>
        <translation>Логін — те, що людина вводить для входу; він є лише в неї. Користувачі входять до кімнат. Модератори ведуть кожну кімнату, у якій перебувають. Адміністраторам можна все. Користувачі вебслужби призначені для програм. Обліковий запис іншої системи входить лише через неї.</translation>
    </message>
    <message>
        <source>New enters an account, Save stores the form, Delete removes the selected one after a question. New web-service user makes an account for a program, Reset password makes a new password; both show it once. A new password ends the user&apos;s sessions everywhere.</source>
        <translation>«Створити» додає обліковий запис, «Зберегти» записує форму, «Видалити» після запитання видаляє вибраний. «Новий користувач вебслужби» створює обліковий запис для програми, «Скинути пароль» — новий пароль; обидва показують його один раз. Новий пароль завершує всі сеанси користувача.</translation>
    </message>
    <message>
        <source>The groups that users belong to. A group is a set of people who share rooms, for instance a department or a class. The members and the rooms of the selected group are shown beside the list.</source>
        <translation>Групи, до яких належать користувачі. Група — це люди зі спільними кімнатами, наприклад відділ або клас. Поруч зі списком показано учасників і кімнати вибраної групи.</translation>
    </message>
    <message>
        <source>A user may be in several groups and may enter the rooms of all of them. A moderator of a group counts as a moderator in its rooms, without being one elsewhere.</source>
        <translation>Користувач може бути в кількох групах і входити до кімнат кожної з них. Модератор групи є модератором у її кімнатах, але не в інших.</translation>
    </message>
    <message>
        <source>New enters a group, Save stores its name. Delete removes it after a question: its members and rooms stay, but rooms that only this group may enter are closed to its members. Members and rooms are added and taken away in the sheets beside the list.</source>
        <translation>«Створити» додає групу, «Зберегти» записує її ім’я. «Видалити» після запитання видаляє її: учасники й кімнати залишаться, але кімнати, доступні лише цій групі, стануть для учасників закритими. Учасників і кімнати додають та вилучають на вкладках поруч зі списком.</translation>
    </message>
    <message>
        <source>Who is logged in to the cluster, how, and from where. One person may have several sessions, one for each device or program. A session lives on all nodes, so that it outlasts the end of one of them.</source>
        <translation>Хто ввійшов у кластер, як і звідки. Одна особа може мати кілька сеансів — по одному на кожен пристрій чи програму. Сеанс живе на всіх вузлах, тож переживе зупинку одного з них.</translation>
    </message>
    <message>
        <source>Logged in by tells the way: the page, a program that speaks SOAP, an invitation, or a link of another system. From is the address at which the session began. Last used tells when it was needed last, which may be some minutes ago although somebody is in a room.</source>
        <translation>«Спосіб входу» — сторінка, програма з SOAP, запрошення або посилання іншої системи. «Звідки» — адреса, з якої почався сеанс. «Останнє звернення» — коли сеанс востаннє знадобився; це могло бути кілька хвилин тому, навіть якщо людина в кімнаті.</translation>
    </message>
    <message>
        <source>End sessions logs the selected user out everywhere after a question; the person leaves rooms and must log in again. Export writes all that matches the search into a file for spreadsheets.</source>
        <translation>«Завершити сеанси» після запитання завершує всі входи вибраного користувача; особа вийде з кімнат і муситиме ввійти знову. «Експорт» записує все знайдене у файл для електронних таблиць.</translation>
    </message>
    <message>
        <source>The mails that the cluster writes, for instance invitations: those that wait, those that were sent and those that failed. What a mail says is not shown.</source>
        <translation>Листи, які пише кластер, наприклад запрошення: ті, що очікують, надіслані та невдалі. Текст листів не показується.</translation>
    </message>
    <message>
        <source>A mail that waits is tried at the time its state names, later and later each time. One that failed was given up; its last error tells why. Sent, perhaps twice means that the node ended while the mail was on its way, so that it was sent once more.</source>
        <translation>Лист, що очікує, буде надіслано в час, указаний у його стані, щоразу з довшою перервою. Для невдалого спроби припинено; причину показує остання помилка. «Надіслано, можливо, двічі» означає, що вузол завершив роботу під час надсилання, тож лист надіслано ще раз.</translation>
    </message>
    <message>
        <source>The list beside the search shows only mails of one state. Try again has the selected mail tried now, Delete takes it out of the queue. Test mail queues a mail that says nothing but that mail works: the list shows what comes of it.</source>
        <translation>Список поруч із пошуком залишає лише листи в одному стані. «Повторити» одразу надсилає вибраний лист знову, «Видалити» прибирає його з черги. «Тестовий лист» ставить у чергу лист, який лише повідомляє, що пошта працює: результат буде видно у списку.</translation>
    </message>
    <message>
        <source>The work that one node does for all from time to time, such as removing what has expired. The nodes agree who does a job, so that it is done once and goes on if a node ends.</source>
        <translation>Робота, яку один вузол час від часу виконує за всіх, наприклад видалення застарілого. Вузли домовляються, хто її робить, тож завдання виконується один раз і триває далі, якщо вузол зупиниться.</translation>
    </message>
    <message>
        <source>Last done by node names the node that did the job last. Began and ended tell when, due next tells when it is done again. The outcome is done or the error that ended it. A job that is long overdue means that no node is able to do it: look at the outcome and at the servers.</source>
        <translation>«Останній вузол» — хто востаннє виконав завдання. «Розпочато» й «Завершено» показують, коли це було, «Наступний термін» — коли буде знову. Результат — «виконано» або помилка, якою все скінчилося. Якщо завдання давно прострочене, жоден вузол не може його виконати: перевірте результат і сервери.</translation>
    </message>
    <message>
        <source>There is nothing to start by hand: a job that failed is tried again when it is due. Export writes the list into a file for spreadsheets.</source>
        <translation>Вручну нічого запускати не треба: завдання, що не вдалося, повториться в наступний термін. «Експорт» записує список у файл для електронних таблиць.</translation>
    </message>
    <message>
        <source>Which node sees whose shared folders. Files of rooms lie in folders that nodes may have in common, for instance on a network drive. The line at the top tells the problems; the list holds what each node found.</source>
        <translation>Який вузол бачить чиї спільні теки. Файли кімнат лежать у теках, які можуть бути спільними для вузлів, наприклад на мережевому диску. Рядок угорі показує проблеми; у списку — що виявив кожен вузол.</translation>
    </message>
    <message>
        <source>Nodes leave marks in their folders and look for those of the others. A node that sees the mark of another uses the same folder. If it does not, files that are written at one node are missing at the other: a drive may not be mounted, or the configurations name different folders.</source>
        <translation>Вузли залишають позначки у своїх теках і шукають позначки інших. Вузол, який бачить позначку іншого, користується тією самою текою. Якщо ні, файлів, записаних на одному вузлі, на іншому не буде: можливо, диск не змонтовано або в конфігураціях указано різні теки.</translation>
    </message>
    <message>
        <source>Check now has all nodes look at their folders at once, for instance after you mended a mount. Without it they look from time to time. Export writes the list into a file for spreadsheets.</source>
        <translation>«Перевірити зараз» — усі вузли одразу оглянуть свої теки, наприклад після виправлення монтування. Без цього вони роблять це час від часу. «Експорт» записує список у файл для електронних таблиць.</translation>
    </message>
    <message>
        <source>What a node runs with: every setting with its value, where the value comes from, and what it is for. Passwords and other secrets are not shown.</source>
        <translation>З чим працює вузол: кожен параметр, його значення, звідки воно і для чого потрібне. Паролі та інші секрети не показуються.</translation>
    </message>
    <message>
        <source>A value comes from the configuration file, the environment or the database, or is the default. Between nodes some settings differ as they may, such as a node&apos;s own address; others should be the same everywhere, such as the times that decide when a silent node is taken for dead.</source>
        <translation>Значення береться з файлу конфігурації, середовища чи бази даних або є типовим. Деякі параметри вузлів можуть відрізнятися, як-от власна адреса; інші мають бути однакові скрізь, як-от час, після якого вузол, що мовчить, вважається недоступним.</translation>
    </message>
    <message>
        <source>Choose whose settings are shown. Changed only hides the defaults. Differs between nodes asks all nodes that run and shows where they do not agree. The placement rule is changed here; for other settings copy the line, write it into the file on the node, and start its agent again.</source>
        <translation>Виберіть, чиї параметри показати. «Лише змінені» ховає типові. «Різні на вузлах» опитує всі вузли, що працюють, і показує, у чому вони відрізняються. Правило розміщення змінюють тут; для інших параметрів скопіюйте рядок, впишіть його у файл на вузлі та перезапустіть агент.</translation>
    </message>
    <message>
        <source>What was changed in the cluster, by whom, when and from where. The newest entry is the first. Entries can be neither edited nor deleted here.</source>
        <translation>Що змінено в кластері, ким, коли і звідки. Найновіший запис — перший. Змінювати чи видаляти записи тут не можна.</translation>
    </message>
    <message>
        <source>Action names what was attempted, for instance user.add; on what names the thing it was done to. By node tells which node did it; by a command means that it was typed at a shell. The outcome is done or the reason why it was refused.</source>
        <translation>«Дія» — що намагалися зробити, наприклад user.add; «Об’єкт» — із чим. «Вузол» показує, який вузол це виконав; «команда» означає, що її ввели в терміналі. Результат — «виконано» або причина відмови.</translation>
    </message>
    <message>
        <source>The search looks into who, action and target, the list beside it cuts the log to a time. More rows come as you scroll down. Export writes all that matches, also what is not loaded yet, into a file for spreadsheets.</source>
        <translation>Пошук переглядає виконавця, дію та об’єкт, список поруч обмежує журнал проміжком часу. Під час прокручування вниз з’являються нові рядки. «Експорт» записує все знайдене, навіть ще не завантажене, у файл для електронних таблиць.</translation>
    </message>
    <message>
        <source>A check of the whole cluster from outside, as people use it: two throw-away users enter two throw-away rooms through every node, talk and leave. Running meetings are not disturbed.</source>
        <translation>Перевірка всього кластера ззовні, так, як ним користуються люди: два тимчасові користувачі через кожен вузол входять у дві тимчасові кімнати, спілкуються й виходять. Поточним зустрічам це не заважає.</translation>
    </message>
    <message>
        <source>Each row is one step, with what was expected, what was seen and how long it took. A step that passed needs nothing. One that failed says what to do about it. Later steps are skipped then, but what the check has made is always removed.</source>
        <translation>Кожен рядок — один крок: що очікувалося, що отримано і скільки це тривало. З пройденим кроком нічого робити не треба. Для непройденого сказано, що робити. Наступні кроки тоді пропускаються, але створене перевіркою видаляється завжди.</translation>
    </message>
    <message>
        <source>Verify cluster starts the check, Cancel gives it up and removes what it made. Earlier checks are kept in the list beside it. Save report writes the result as JSON, or as JUnit XML for build servers. The same check runs without a window by atrium-console --verify.</source>
        <translation>«Перевірити кластер» запускає перевірку, «Скасувати» припиняє її та видаляє створене нею. Попередні перевірки зберігаються у списку поруч. «Зберегти звіт» записує результат як JSON або як JUnit XML для серверів збирання. Та сама перевірка без вікна: atrium-console --verify.</translation>
    </message>
    <message>
        <source>The files that people have put into rooms, and what all files take. What accounts keep for themselves is counted and shown to nobody else.</source>
        <translation>Файли, які люди додали до кімнат, і місце, яке займають усі файли. Особисті файли облікових записів враховуються, але нікому іншому не показуються.</translation>
    </message>
    <message>
        <source>Preview tells whether there are pictures of a file&apos;s pages; where it failed, its tool tip says why. Files that were deleted lie in their room&apos;s bin for seven days, and count as used space until they are gone or other files need it.</source>
        <translation>«Перегляд» показує, чи є зображення сторінок файлу; якщо створити їх не вдалося, причину вказано у спливній підказці. Видалені файли сім днів лежать у кошику своєї кімнати й вважаються зайнятим місцем, доки не зникнуть або доки місце не знадобиться іншим файлам.</translation>
    </message>
    <message>
        <source>The list beside the search shows what is there or what was deleted. Delete puts a file into the bin, at once for everybody in the room; Restore brings it back.</source>
        <translation>Список поруч із пошуком показує наявні або видалені файли. «Видалити» поміщає файл у кошик, одразу для всіх у кімнаті; «Відновити» повертає його.</translation>
    </message>
    <message>
        <source>The recordings of all rooms. Moderators start them in their rooms, programs by SOAP; they belong to the room, whichever node it is open on.</source>
        <translation>Записи всіх кімнат. Модератори починають їх у своїх кімнатах, програми — через SOAP; запис належить кімнаті, хоч би на якому вузлі її було відкрито.</translation>
    </message>
    <message>
        <source>When a recording has ended it waits until a node has time to convert it. Where that failed, the tool tip of its state says why; it is tried three times. Node names the one that records or converts it, or did.</source>
        <translation>Закінчений запис чекає, доки якийсь вузол матиме час його перетворити. Якщо це не вдалося, причину вказано у спливній підказці стану; робиться три спроби. «Вузол» — той, який веде чи перетворює запис або робив це раніше.</translation>
    </message>
    <message>
        <source>Delete removes the selected recording with all its files after a question, for good. One that is still being recorded must be stopped first. People play recordings in the page.</source>
        <translation>«Видалити» після запитання остаточно видаляє вибраний запис з усіма його файлами. Запис, який ще триває, треба спочатку зупинити. Переглядають записи на сторінці.</translation>
    </message>
</context>
<context>
    <name>Console::PanelList</name>
    <message>
        <source>Servers</source>
        <translation>Сервери</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Підключення</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеанси</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Журнал аудиту</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кімнати</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Розміщення</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Користувачі</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Спільні теки</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфігурація</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Обслуговування</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
</context>
<context>
    <name>Console::PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Будь-коли</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Останні 24 години</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Останній %n день</numerusform>
            <numerusform>Останні %n дні</numerusform>
            <numerusform>Останні %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Від дня до дня</translation>
    </message>
</context>
<context>
    <name>Console::PickDialog</name>
    <message>
        <source>The list is being fetched…</source>
        <translation>Завантаження списку…</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Немає з чого вибирати.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Немає збігів з «%1».</translation>
    </message>
</context>
<context>
    <name>Console::PlacementPanel</name>
    <message>
        <source>&amp;Balance</source>
        <translation>&amp;Баланс</translation>
    </message>
    <message>
        <source>&amp;Where would a room go?</source>
        <translation>Куди піде кі&amp;мната?</translation>
    </message>
    <message>
        <source>Wha&amp;t if…</source>
        <translation>&amp;Що, якщо…</translation>
    </message>
    <message>
        <source>Not everything could be refreshed. %1</source>
        <translation>Не все вдалося оновити. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) running</source>
        <translation>
            <numerusform>працює %n вузол</numerusform>
            <numerusform>працюють %n вузли</numerusform>
            <numerusform>працює %n вузлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation>
            <numerusform>%n відкрита кімната</numerusform>
            <numerusform>%n відкриті кімнати</numerusform>
            <numerusform>%n відкритих кімнат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::PlacementRule</name>
    <message>
        <source>By the size of rooms</source>
        <translation>За розміром кімнат</translation>
    </message>
    <message>
        <source>By the people present</source>
        <translation>За кількістю присутніх</translation>
    </message>
    <message>
        <source>A node&apos;s load is the sum of the configured sizes of its open rooms, however many people are in them. This suits rooms that fill up.</source>
        <translation>Навантаження вузла — сума заданих розмірів його відкритих кімнат, незалежно від кількості людей у них. Підходить для кімнат, які заповнюються.</translation>
    </message>
    <message>
        <source>A node&apos;s load is the number of people in its rooms; a room younger than 15 minutes counts as its configured size. This suits rooms that are larger than what is used of them.</source>
        <translation>Навантаження вузла — кількість людей у його кімнатах; кімната, відкрита менше 15 хвилин тому, рахується за заданим розміром. Підходить для кімнат із запасом місць.</translation>
    </message>
</context>
<context>
    <name>Console::PlacementRuleBox</name>
    <message>
        <source>Change the r&amp;ule…</source>
        <translation>&amp;Змінити правило…</translation>
    </message>
    <message>
        <source>&amp;Placement rule of the cluster:</source>
        <translation>&amp;Правило розміщення кластера:</translation>
    </message>
    <message>
        <source>You are connected read-only: nothing can be changed.</source>
        <translation>Підключення лише для читання: нічого не можна змінити.</translation>
    </message>
    <message>
        <source>Asks before it changes anything</source>
        <translation>Перед змінами буде запитання</translation>
    </message>
    <message>
        <source>The rule is being fetched…</source>
        <translation>Завантаження правила…</translation>
    </message>
    <message>
        <source>%1 → %2. %3</source>
        <translation>%1 → %2. %3</translation>
    </message>
    <message>
        <source>Do you really want to change the placement rule from “%1” to “%2”?</source>
        <translation>Справді змінити правило розміщення з «%1» на «%2»?</translation>
    </message>
    <message>
        <source>%1
It counts for the whole cluster from now on. Rooms that are open stay where they are; the next ones are placed by the new rule.</source>
        <translation>%1
Воно відтепер діятиме для всього кластера. Відкриті кімнати залишаться на місці; наступні розміщуватимуться за новим правилом.</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Змінити правило</translation>
    </message>
    <message>
        <source>The rule was not changed. %1</source>
        <translation>Правило не змінено. %1</translation>
    </message>
    <message>
        <source>The cluster places rooms now: %1.</source>
        <translation>Тепер кластер розміщує кімнати так: %1.</translation>
    </message>
</context>
<context>
    <name>Console::ProblemList</name>
    <message>
        <source>Notice</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>До серверів</translation>
    </message>
    <message>
        <source>Go to Shares</source>
        <translation>До спільних тек</translation>
    </message>
    <message>
        <source>Go to Mails</source>
        <translation>До листів</translation>
    </message>
    <message>
        <source>Go to Jobs</source>
        <translation>До завдань</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Ніщо не потребує уваги.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less urgent</source>
        <translation>
            <numerusform>і ще %n, менш термінова</numerusform>
            <numerusform>і ще %n, менш термінові</numerusform>
            <numerusform>і ще %n, менш термінових</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ProfileDraft</name>
    <message>
        <source>Enter the user.</source>
        <translation>Введіть користувача.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Інший профіль уже має це ім’я.</translation>
    </message>
</context>
<context>
    <name>Console::ProfileForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>А&amp;дреса</translation>
    </message>
    <message>
        <source>⚠ With http:// the password crosses the network unprotected. Use https:// outside of a trusted network.</source>
        <translation>⚠ Із http:// пароль іде мережею незахищеним. Поза довіреною мережею використовуйте https://.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>К&amp;ористувач</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Запам’ятати пароль</translation>
    </message>
    <message>
        <source>Na&amp;me, environment, read-only</source>
        <translation>&amp;Ім’я, середовище, лише читання</translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation>Ім’я &amp;профілю</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Середовище</translation>
    </message>
    <message>
        <source>Read-&amp;only: nothing can be changed through it</source>
        <translation>&amp;Лише читання: через нього нічого не можна змінити</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>Інші вузли</translation>
    </message>
    <message>
        <source>It is kept in the key ring of your desktop.</source>
        <translation>Пароль зберігається у сховищі паролів вашого робочого столу.</translation>
    </message>
    <message>
        <source>There is no key ring here: the console keeps it until it ends, then asks again.</source>
        <translation>Сховища паролів тут немає: консоль пам’ятатиме пароль до завершення роботи, а потім запитає знову.</translation>
    </message>
    <message>
        <source>The cluster tells them once you are connected.</source>
        <translation>Кластер повідомить їх після підключення.</translation>
    </message>
</context>
<context>
    <name>Console::ProfileList</name>
    <message>
        <source>read-only</source>
        <translation>лише читання</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не збережено</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Середовище: %1</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>Серед профілів немає збігів.</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>Д&amp;ублювати</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>В&amp;идалити</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter of the profiles</source>
        <translation>Фільтр профілів</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профілі</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ство&amp;рити</translation>
    </message>
</context>
<context>
    <name>Console::RecordingsPanel</name>
    <message>
        <source>is being recorded</source>
        <translation>триває запис</translation>
    </message>
    <message>
        <source>waits to be converted</source>
        <translation>чекає на перетворення</translation>
    </message>
    <message>
        <source>is being converted, %1 %</source>
        <translation>перетворюється, %1 %</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не вдалося перетворити</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готовий</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кімната</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Хто почав</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Вузол</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Search recording, room or person (Ctrl+F)</source>
        <translation>Пошук за записом, кімнатою або особою (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no recordings.</source>
        <translation>Записів немає.</translation>
    </message>
    <message>
        <source>No recording matches “%1”.</source>
        <translation>Серед записів немає збігів з «%1».</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>В&amp;идалити…</translation>
    </message>
    <message>
        <source>Delete the selected recording for good</source>
        <translation>Остаточно видалити вибраний запис</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the recording “%1”?</source>
        <translation>Справді видалити запис «%1»?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Повернути його не вдасться.</translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Видалити запис</translation>
    </message>
    <message>
        <source>The recording “%1” was deleted.</source>
        <translation>Запис «%1» видалено.</translation>
    </message>
</context>
<context>
    <name>Console::RecordsPanel</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>The list is being fetched…</source>
        <translation>Завантаження списку…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>Write all that matches into a file for spreadsheets (CSV)</source>
        <translation>Записати все знайдене у файл для електронних таблиць (CSV)</translation>
    </message>
    <message>
        <source>%1 of %2 loaded; scroll down for more</source>
        <translation>завантажено %1, усього %2; прокрутіть униз</translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>Не вдалося оновити список. %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Експорт у CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значення через кому (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Експорт: готово %1, усього %2</translation>
    </message>
    <message>
        <source>Nothing was written to %1. %2</source>
        <translation>У %1 нічого не записано. %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не вдалося записати %1: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано у %1.</translation>
    </message>
    <message>
        <source>Stop &amp;export</source>
        <translation>Перервати &amp;експорт</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Експорт перервано; нічого не записано.</translation>
    </message>
</context>
<context>
    <name>Console::RoomForm</name>
    <message>
        <source>Conference</source>
        <translation>Конференція</translation>
    </message>
    <message>
        <source>Restricted (lecture)</source>
        <translation>Вебінар (доповідь)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Інтерв’ю</translation>
    </message>
    <message>
        <source>Users may ask to speak</source>
        <translation>Користувачі можуть просити слова</translation>
    </message>
    <message>
        <source>May be recorded</source>
        <translation>Можна записувати</translation>
    </message>
    <message>
        <source>Waits for the recording to begin</source>
        <translation>Чекає на початок запису</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Лише звук</translation>
    </message>
    <message>
        <source>Camera is chosen by itself</source>
        <translation>Камера вибирається автоматично</translation>
    </message>
    <message>
        <source>Shows whose microphone is on</source>
        <translation>Показує, у кого ввімкнено мікрофон</translation>
    </message>
    <message>
        <source>Fonts may be chosen</source>
        <translation>Можна вибирати шрифти</translation>
    </message>
    <message>
        <source>Chat is open at first</source>
        <translation>Спочатку чат відкрито</translation>
    </message>
    <message>
        <source>Files are open at first</source>
        <translation>Спочатку файли відкрито</translation>
    </message>
    <message>
        <source>Without top bar</source>
        <translation>Без верхньої панелі</translation>
    </message>
    <message>
        <source>Without chat</source>
        <translation>Без чату</translation>
    </message>
    <message>
        <source>Without activities</source>
        <translation>Без панелі активності</translation>
    </message>
    <message>
        <source>Without files</source>
        <translation>Без файлів</translation>
    </message>
    <message>
        <source>Without menu of actions</source>
        <translation>Без меню дій</translation>
    </message>
    <message>
        <source>Without screen sharing</source>
        <translation>Без показу екрана</translation>
    </message>
    <message>
        <source>Without whiteboard</source>
        <translation>Без дошки</translation>
    </message>
    <message>
        <source>Made for one meeting of the calendar</source>
        <translation>Створена для однієї зустрічі з календаря</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Введіть ім’я.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Не більше %1 знаків.</translation>
    </message>
    <message>
        <source>Enter a whole number, or nothing.</source>
        <translation>Введіть ціле число або нічого.</translation>
    </message>
    <message>
        <source>Name the program above that knows the room by this number.</source>
        <translation>Укажіть вище програму, яка знає кімнату за цим номером.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кімната</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ім’я</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>&amp;Місця</translation>
    </message>
    <message>
        <source> persons</source>
        <translation> осіб</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>Ком&amp;ентар</translation>
    </message>
    <message>
        <source>Who may come in</source>
        <translation>Хто може ввійти</translation>
    </message>
    <message>
        <source>&amp;Public</source>
        <translation>За&amp;гальнодоступна</translation>
    </message>
    <message>
        <source>Else members of its groups, its moderators and administrators alone.</source>
        <translation>Інакше — лише учасники її груп, її модератори й адміністратори.</translation>
    </message>
    <message>
        <source>Close&amp;d</source>
        <translation>В&amp;хід закрито</translation>
    </message>
    <message>
        <source>Nobody comes in until it is opened again.</source>
        <translation>Ніхто не ввійде, доки вхід не відкриють знову.</translation>
    </message>
    <message>
        <source>L&amp;eads to</source>
        <translation>Спр&amp;ямовує на</translation>
    </message>
    <message>
        <source>Web address for people who come while it is closed or when a demo ends.</source>
        <translation>Вебадреса для тих, хто приходить, коли вхід закрито або демо завершилося.</translation>
    </message>
    <message>
        <source>De&amp;mo time</source>
        <translation>&amp;Час демо</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> с</translation>
    </message>
    <message>
        <source>no demo room</source>
        <translation>не демо</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Модерування</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>В&amp;ласник</translation>
    </message>
    <message>
        <source>Login of the user who may change it besides administrators.</source>
        <translation>Логін користувача, який може її змінювати, крім адміністраторів.</translation>
    </message>
    <message>
        <source>Mode&amp;rators</source>
        <translation>Мо&amp;дератори</translation>
    </message>
    <message>
        <source>Logins, with commas. They moderate whenever they are in.</source>
        <translation>Логіни через кому. Вони модератори щоразу, коли в кімнаті.</translation>
    </message>
    <message>
        <source>Waits for a moderator</source>
        <translation>Чекає на модератора</translation>
    </message>
    <message>
        <source>Moderated chat</source>
        <translation>Модерований чат</translation>
    </message>
    <message>
        <source>Moderators let messages through.</source>
        <translation>Повідомлення пропускають модератори.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Можливості</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Інша програма</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>For instance moodle.</source>
        <translation>Наприклад, moodle.</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Її номер там</translation>
    </message>
    <message>
        <source>Needs a media server</source>
        <translation>Потрібен медіасервер</translation>
    </message>
</context>
<context>
    <name>Console::RoomPeople</name>
    <message>
        <source>&amp;Kick…</source>
        <translation>&amp;Вилучити…</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Люди в кімнаті</translation>
    </message>
    <message>
        <source>Nobody is in this room now.</source>
        <translation>Зараз у цій кімнаті нікого немає.</translation>
    </message>
</context>
<context>
    <name>Console::RoomPlacement</name>
    <message>
        <source>The room is not open. Whoever enters first opens it on the node that is marked below.</source>
        <translation>Кімнату не відкрито. Хто ввійде першим, відкриє її на вузлі, позначеному нижче.</translation>
    </message>
    <message numerus="yes">
        <source>The room is open on %1, with %n person(s) in it.</source>
        <translation>
            <numerusform>Кімнату відкрито на %1, у ній %n особа.</numerusform>
            <numerusform>Кімнату відкрито на %1, у ній %n особи.</numerusform>
            <numerusform>Кімнату відкрито на %1, у ній %n осіб.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is pinned to nodes with the label “%1”.</source>
        <translation>Її закріплено за вузлами з міткою «%1».</translation>
    </message>
    <message>
        <source>It is pinned to node %1.</source>
        <translation>Її закріплено за вузлом %1.</translation>
    </message>
    <message>
        <source>What speaks for and against each node</source>
        <translation>Що говорить за і проти кожного вузла</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Вузол</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Навантаження</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>буде вибрано</translation>
    </message>
    <message>
        <source>could be taken</source>
        <translation>можна вибрати</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>не можна вибрати</translation>
    </message>
</context>
<context>
    <name>Console::RoomsPanel</name>
    <message>
        <source>label %1</source>
        <translation>мітка %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>вузол %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>вхід закрито</translation>
    </message>
    <message>
        <source>public</source>
        <translation>загальнодоступна</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>за запрошенням</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Відкрито на</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Закріплено за</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кімнати</translation>
    </message>
    <message>
        <source>Search name, comment, program, node or id (Ctrl+F)</source>
        <translation>Пошук за іменем, коментарем, програмою, вузлом або ID (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no rooms yet. Choose “New” to make the first.</source>
        <translation>Кімнат ще немає. Натисніть «Створити», щоб додати першу.</translation>
    </message>
    <message>
        <source>No room matches “%1”.</source>
        <translation>Серед кімнат немає збігів з «%1».</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Кімната %1</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Нова кімната</translation>
    </message>
    <message>
        <source>Enter a new room</source>
        <translation>Ввести нову кімнату</translation>
    </message>
    <message>
        <source>Delete the selected room</source>
        <translation>Видалити вибрану кімнату</translation>
    </message>
    <message>
        <source>Do you really want to delete the room “%1”?</source>
        <translation>Справді видалити кімнату «%1»?</translation>
    </message>
    <message>
        <source>People in it are sent out. Its chat, polls, whiteboard, files and invitations are lost.</source>
        <translation>Людей у ній буде виведено. Її чат, опитування, дошку, файли та запрошення буде втрачено.</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Видалити кімнату</translation>
    </message>
    <message>
        <source>The room “%1” was saved.</source>
        <translation>Кімнату «%1» збережено.</translation>
    </message>
    <message>
        <source>The room “%1” was deleted.</source>
        <translation>Кімнату «%1» видалено.</translation>
    </message>
    <message>
        <source>the room “%1”</source>
        <translation>кімнату «%1»</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Перенести…</translation>
    </message>
    <message>
        <source>Move the open room to another node</source>
        <translation>Перенести відкриту кімнату на інший вузол</translation>
    </message>
    <message>
        <source>P&amp;in…</source>
        <translation>За&amp;кріпити…</translation>
    </message>
    <message>
        <source>Say where the room must be opened</source>
        <translation>Задати, де кімнату треба відкривати</translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation>Ви&amp;вести всіх…</translation>
    </message>
    <message>
        <source>Send everybody out of the room</source>
        <translation>Вивести всіх із кімнати</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Розміщення</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n кімната</numerusform>
            <numerusform>%n кімнати</numerusform>
            <numerusform>%n кімнат</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is not open: there is nothing to move.</source>
        <translation>Кімнату не відкрито: переносити нічого.</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Перенесення кімнати</translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) in “%1” go on on the other node after a moment. Where to?</source>
        <translation>
            <numerusform>%n особа з «%1» за мить продовжить на іншому вузлі. Куди перенести?</numerusform>
            <numerusform>%n особи з «%1» за мить продовжать на іншому вузлі. Куди перенести?</numerusform>
            <numerusform>%n осіб з «%1» за мить продовжать на іншому вузлі. Куди перенести?</numerusform>
        </translation>
    </message>
    <message>
        <source>as the placement rule chooses</source>
        <translation>за правилом розміщення</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Pin room</source>
        <translation>Закріплення кімнати</translation>
    </message>
    <message>
        <source>Where must “%1” be opened? While no such node is there, nobody can enter it. If it is open, it stays where it is until it ends or is moved.</source>
        <translation>Де треба відкривати «%1»? Поки такого вузла немає, ніхто не зможе ввійти. Якщо кімнату відкрито, вона залишиться на місці, доки не закриється або її не перенесуть.</translation>
    </message>
    <message>
        <source>anywhere, or by label</source>
        <translation>будь-де або за міткою</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закріпити</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Мітка</translation>
    </message>
    <message>
        <source>Where “%1” is opened was saved.</source>
        <translation>Місце відкриття «%1» збережено.</translation>
    </message>
    <message>
        <source>“%1” was not pinned. %2</source>
        <translation>«%1» не закріплено. %2</translation>
    </message>
    <message>
        <source>Empty room</source>
        <translation>Вивести всіх</translation>
    </message>
    <message numerus="yes">
        <source>All %n person(s) are sent out of “%1”; they may enter again. What shall they be told?</source>
        <translation>
            <numerusform>Із «%1» буде виведено всіх (%n особа); вони можуть увійти знову. Що їм повідомити?</numerusform>
            <numerusform>Із «%1» буде виведено всіх (%n особи); вони можуть увійти знову. Що їм повідомити?</numerusform>
            <numerusform>Із «%1» буде виведено всіх (%n осіб); вони можуть увійти знову. Що їм повідомити?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send everybody out</source>
        <translation>Вивести всіх</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Console::Screenshots</name>
    <message>
        <source>A panel has not settled within 5 minutes.</source>
        <translation>Розділ не був готовий за 5 хвилин.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не вдається створити теку %1.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Не вдається записати знімок %1.</translation>
    </message>
</context>
<context>
    <name>Console::ServerAddress</name>
    <message>
        <source>Enter it like %1.</source>
        <translation>Введіть її у вигляді %1.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Адресу не вказано.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Це не адреса.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Адреса має починатися з http:// або https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>Адреса не має містити ім’я або пароль.</translation>
    </message>
</context>
<context>
    <name>Console::ServerForm</name>
    <message>
        <source>Server &amp;Name</source>
        <translation>І&amp;м’я сервера</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Активний</translation>
    </message>
    <message>
        <source>Server A&amp;ddress</source>
        <translation>А&amp;дреса сервера</translation>
    </message>
    <message>
        <source>&amp;HTTP Port</source>
        <translation>Порт &amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;User (SOAP Access)</source>
        <translation>К&amp;ористувач (SOAP)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>&amp;Webapp path</source>
        <translation>Шлях &amp;webapp</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>Про&amp;токол</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Коментар</translation>
    </message>
    <message>
        <source>This node may be used: it gets rooms.</source>
        <translation>Цей вузол можна використовувати: він отримує кімнати.</translation>
    </message>
    <message>
        <source>Where people reach it: 10.1.1.1 or node1.example.org</source>
        <translation>Де він доступний людям: 10.1.1.1 або node1.example.org</translation>
    </message>
    <message>
        <source>Leave it empty to keep the stored one.</source>
        <translation>Залиште порожнім, щоб не змінювати збережений.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Навантаження</translation>
    </message>
    <message>
        <source>We&amp;ight</source>
        <translation>&amp;Вага</translation>
    </message>
    <message>
        <source>A node of 200 takes twice the load of one of 100.</source>
        <translation>Вузол із вагою 200 бере вдвічі більше навантаження, ніж вузол із вагою 100.</translation>
    </message>
    <message>
        <source>At most &amp;rooms</source>
        <translation>Не &amp;більше кімнат</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ліміту</translation>
    </message>
    <message>
        <source>At most p&amp;eople</source>
        <translation>Не більше о&amp;сіб</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>М&amp;ітки</translation>
    </message>
    <message>
        <source>Words that rooms may be pinned to, with spaces: gpu quiet</source>
        <translation>Слова, за якими можна закріплювати кімнати, через пробіл: gpu quiet</translation>
    </message>
</context>
<context>
    <name>Console::ServerList</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>Ім’я сервера</translation>
    </message>
    <message>
        <source>Server Address</source>
        <translation>Адреса сервера</translation>
    </message>
    <message>
        <source>HTTP Port</source>
        <translation>Порт HTTP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кімнати</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Навантаження</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активний</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Останній сигнал</translation>
    </message>
    <message>
        <source>Media server</source>
        <translation>Медіасервер</translation>
    </message>
</context>
<context>
    <name>Console::ServerRules</name>
    <message>
        <source>Enter a name of 1 to 255 characters.</source>
        <translation>Введіть ім’я довжиною від 1 до 255 знаків.</translation>
    </message>
    <message>
        <source>Enter the host name or IP address of the node.</source>
        <translation>Введіть ім’я або IP-адресу вузла.</translation>
    </message>
    <message>
        <source>Enter a host name or IP address alone: no http://, no port, no path.</source>
        <translation>Введіть лише ім’я або IP-адресу: без http://, порту та шляху.</translation>
    </message>
    <message>
        <source>At most 255 characters.</source>
        <translation>Не більше 255 знаків.</translation>
    </message>
    <message>
        <source>Enter the user that the password belongs to.</source>
        <translation>Введіть користувача, якому належить пароль.</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores only, for instance “openmeetings”.</source>
        <translation>Лише літери, цифри, крапки, дефіси та підкреслення, наприклад «openmeetings».</translation>
    </message>
    <message>
        <source>At most 2,048 characters.</source>
        <translation>Не більше 2048 знаків.</translation>
    </message>
</context>
<context>
    <name>Console::ServerState</name>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>up</source>
        <translation>працює</translation>
    </message>
    <message>
        <source>late</source>
        <translation>спізнюється</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>не відповідає</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>зупинений</translation>
    </message>
    <message>
        <source>The cluster has not reported on this server yet.</source>
        <translation>Кластер ще не повідомив про цей сервер.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>запускається</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>звільняється</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>звільнений</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>ізольований</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Він порожній.</translation>
    </message>
    <message numerus="yes">
        <source>Left on it: %n room(s)</source>
        <translation>
            <numerusform>Залишилося: %n кімната</numerusform>
            <numerusform>Залишилося: %n кімнати</numerusform>
            <numerusform>Залишилося: %n кімнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s).</source>
        <translation>
            <numerusform>(%n особа).</numerusform>
            <numerusform>(%n особи).</numerusform>
            <numerusform>(%n осіб).</numerusform>
        </translation>
    </message>
    <message>
        <source>They move at %1.</source>
        <translation>Вони переїдуть о %1.</translation>
    </message>
    <message>
        <source>They stay until they end by themselves.</source>
        <translation>Вони залишаться, доки не закриються самі.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last ping: %1</source>
        <translation>Останній сигнал: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Версія: %1</translation>
    </message>
    <message>
        <source>Media server: %1</source>
        <translation>Медіасервер: %1</translation>
    </message>
</context>
<context>
    <name>Console::ServersPanel</name>
    <message>
        <source>Enter a new server</source>
        <translation>Ввести новий сервер</translation>
    </message>
    <message>
        <source>Take the selected server off the list</source>
        <translation>Прибрати вибраний сервер зі списку</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Сервери</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) up</source>
        <translation>
            <numerusform>працює %1 із %n сервера</numerusform>
            <numerusform>працює %1 із %n серверів</numerusform>
            <numerusform>працює %1 із %n серверів</numerusform>
        </translation>
    </message>
    <message>
        <source>The server “%1” was saved.</source>
        <translation>Сервер «%1» збережено.</translation>
    </message>
    <message>
        <source>The node leaves the cluster: it gets no new rooms, and its settings here are lost.</source>
        <translation>Вузол покине кластер: нових кімнат він не отримає, його налаштування тут буде втрачено.</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Видалити сервер</translation>
    </message>
    <message>
        <source>The server “%1” was deleted.</source>
        <translation>Сервер «%1» видалено.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Новий сервер</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Сервер %1</translation>
    </message>
    <message>
        <source>Search name, address, comment or state (Ctrl+F)</source>
        <translation>Пошук за іменем, адресою, коментарем або станом (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no servers in this cluster yet. Choose “Add server” to add the first.</source>
        <translation>У цьому кластері ще немає серверів. Натисніть «Додати сервер», щоб додати перший.</translation>
    </message>
    <message>
        <source>No server matches “%1”.</source>
        <translation>Серед серверів немає збігів з «%1».</translation>
    </message>
    <message>
        <source>Do you really want to delete the server “%1”?</source>
        <translation>Справді видалити сервер «%1»?</translation>
    </message>
    <message>
        <source>the server “%1”</source>
        <translation>сервер «%1»</translation>
    </message>
    <message>
        <source>Add ser&amp;ver…</source>
        <translation>Додати серв&amp;ер…</translation>
    </message>
    <message>
        <source>Add a server step by step, until it works</source>
        <translation>Крок за кроком додати сервер, доки він не запрацює</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>Log in to this server, with your own login</source>
        <translation>Увійти на цей сервер із власним логіном</translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation>Актив&amp;увати</translation>
    </message>
    <message>
        <source>Whether the server may get rooms</source>
        <translation>Чи може сервер отримувати кімнати</translation>
    </message>
    <message>
        <source>Dr&amp;ain…</source>
        <translation>Зві&amp;льнити…</translation>
    </message>
    <message>
        <source>Empty the server, for maintenance</source>
        <translation>Спорожнити сервер для обслуговування</translation>
    </message>
    <message>
        <source>Declare &amp;dead…</source>
        <translation>О&amp;голосити вимкненим…</translation>
    </message>
    <message>
        <source>Say that a silent server is certainly off</source>
        <translation>Підтвердити, що сервер, який мовчить, точно вимкнений</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now. Drain it first, then they notice nothing.</source>
        <translation>
            <numerusform>Зараз у кімнатах на ньому %n особа. Спочатку звільніть його, тоді вона нічого не помітить.</numerusform>
            <numerusform>Зараз у кімнатах на ньому %n особи. Спочатку звільніть його, тоді вони нічого не помітять.</numerusform>
            <numerusform>Зараз у кімнатах на ньому %n осіб. Спочатку звільніть його, тоді вони нічого не помітять.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>Деактив&amp;увати</translation>
    </message>
    <message>
        <source>End dr&amp;ain</source>
        <translation>Скасувати зві&amp;льнення</translation>
    </message>
    <message>
        <source>The server is no longer there.</source>
        <translation>Цього сервера більше немає.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Тим часом це змінив хтось інший.</translation>
    </message>
    <message>
        <source>Logging in at %1…</source>
        <translation>Вхід на %1…</translation>
    </message>
    <message>
        <source>“%1” may get rooms again.</source>
        <translation>«%1» знову може отримувати кімнати.</translation>
    </message>
    <message>
        <source>“%1” gets no new rooms; those that are open go on.</source>
        <translation>«%1» не отримує нових кімнат; відкриті працюють далі.</translation>
    </message>
    <message>
        <source>“%1” is being emptied.</source>
        <translation>«%1» звільняється.</translation>
    </message>
    <message>
        <source>“%1” is not emptied any more.</source>
        <translation>«%1» більше не звільняється.</translation>
    </message>
    <message>
        <source>Is “%1” certainly off?</source>
        <translation>«%1» точно вимкнено?</translation>
    </message>
    <message>
        <source>Its rooms open elsewhere at once. If it still runs and people reach it, they would sit in two copies of one room: be sure that it is switched off.</source>
        <translation>Його кімнати одразу відкриються деінде. Якщо він ще працює й доступний людям, вони опиняться у двох копіях однієї кімнати: переконайтеся, що його вимкнено.</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>The rooms of “%1” may open elsewhere now.</source>
        <translation>Кімнати з «%1» тепер можуть відкриватися деінде.</translation>
    </message>
</context>
<context>
    <name>Console::SessionsPanel</name>
    <message>
        <source>page</source>
        <translation>сторінка</translation>
    </message>
    <message>
        <source>program (SOAP)</source>
        <translation>програма (SOAP)</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>запрошення</translation>
    </message>
    <message>
        <source>link of another system</source>
        <translation>посилання іншої системи</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Logged in by</source>
        <translation>Спосіб входу</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Останнє звернення</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеанси</translation>
    </message>
    <message>
        <source>Search login, name or address (Ctrl+F)</source>
        <translation>Пошук за логіном, ім’ям або адресою (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Ніхто не ввійшов у систему.</translation>
    </message>
    <message>
        <source>Nobody who is logged in matches “%1”.</source>
        <translation>Серед тих, хто ввійшов, немає збігів з «%1».</translation>
    </message>
    <message>
        <source>&amp;End sessions…</source>
        <translation>&amp;Завершити сеанси…</translation>
    </message>
    <message>
        <source>End all sessions of the selected user, on all nodes</source>
        <translation>Завершити всі сеанси вибраного користувача на всіх вузлах</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сеанс</numerusform>
            <numerusform>%n сеанси</numerusform>
            <numerusform>%n сеансів</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to end all sessions of %1?</source>
        <translation>Справді завершити всі сеанси користувача %1?</translation>
    </message>
    <message>
        <source>The user is sent out of rooms and must log in again, on every device. Your own session of now goes on.</source>
        <translation>Користувача буде вилучено з кімнат, і він муситиме увійти знову на кожному пристрої. Ваш поточний сеанс триватиме.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Завершити сеанси</translation>
    </message>
    <message>
        <source>The sessions of %1 were ended.</source>
        <translation>Сеанси користувача %1 завершено.</translation>
    </message>
    <message>
        <source>The sessions of %1 were not ended. %2</source>
        <translation>Сеанси користувача %1 не завершено. %2</translation>
    </message>
    <message>
        <source>program with a token</source>
        <translation>програма (токен)</translation>
    </message>
    <message>
        <source>End &amp;this session…</source>
        <translation>Завершити &amp;цей сеанс…</translation>
    </message>
    <message>
        <source>End the selected session alone, on all nodes</source>
        <translation>Завершити лише вибраний сеанс на всіх вузлах</translation>
    </message>
    <message>
        <source>Do you really want to end this session of %1?</source>
        <translation>Справді завершити цей сеанс користувача %1?</translation>
    </message>
    <message>
        <source>Whoever uses it is sent out of rooms and must log in again. Other sessions of the user go on.</source>
        <translation>Того, хто ним користується, буде вилучено з кімнат, і він муситиме ввійти знову. Інші сеанси користувача триватимуть.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Завершити сеанс</translation>
    </message>
    <message>
        <source>The session of %1 was ended.</source>
        <translation>Сеанс користувача %1 завершено.</translation>
    </message>
</context>
<context>
    <name>Console::SettingDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>⚠ The nodes differ, but should not:</source>
        <translation>⚠ Вузли відрізняються, хоча не мають:</translation>
    </message>
    <message>
        <source>The nodes differ, as they may:</source>
        <translation>Вузли відрізняються, і це нормально:</translation>
    </message>
    <message>
        <source>Kind of the value</source>
        <translation>Вид значення</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true або false</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ціле число</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>list, with commas</source>
        <translation>список через кому</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Копіювати ці рядки</translation>
    </message>
    <message>
        <source>&amp;New value:</source>
        <translation>&amp;Нове значення:</translation>
    </message>
    <message>
        <source>In &amp;agent.toml:</source>
        <translation>В &amp;agent.toml:</translation>
    </message>
    <message>
        <source>Choose a setting to read what it is for, and to prepare a change.</source>
        <translation>Виберіть параметр, щоб прочитати, для чого він, і підготувати зміну.</translation>
    </message>
    <message>
        <source>The node does not tell what it is for.</source>
        <translation>Вузол не повідомляє, для чого він.</translation>
    </message>
    <message>
        <source>Write this into the file agent.toml on the machine of the node, in the section that is there already, then restart its agent. Nothing is changed from here.</source>
        <translation>Впишіть це у файл agent.toml на машині вузла, у розділ, який там уже є, і перезапустіть його агент. Звідси нічого не змінюється.</translation>
    </message>
    <message>
        <source>On this node the variable %1 of the environment has the last word: change that.</source>
        <translation>На цьому вузлі вирішальною є змінна середовища %1: змініть її.</translation>
    </message>
    <message>
        <source>All nodes must have the same value.</source>
        <translation>Значення має бути однаковим на всіх вузлах.</translation>
    </message>
</context>
<context>
    <name>Console::ShareProblems</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>вільно %1 із %2</translation>
    </message>
    <message>
        <source>Look at the file server and the network of %1; mount the folder again if it stays so.</source>
        <translation>Перевірте файловий сервер і мережу вузла %1; якщо так і залишиться, змонтуйте теку знову.</translation>
    </message>
    <message>
        <source>Give the agent of %1 the right to write into %2.</source>
        <translation>Дайте агенту вузла %1 право запису в %2.</translation>
    </message>
    <message>
        <source>Give the agents of %1 and %2 the same user, or the right to read each other&apos;s files.</source>
        <translation>Дайте агентам вузлів %1 і %2 того самого користувача або право читати файли один одного.</translation>
    </message>
    <message>
        <source>Mount the folder itself on both nodes: a copy, however new, loses files.</source>
        <translation>Змонтуйте на обох вузлах саму теку: копія, навіть найновіша, втрачає файли.</translation>
    </message>
    <message>
        <source>Mount the same folder on %1 and %2, and name it in files.%3 of both.</source>
        <translation>Змонтуйте ту саму теку на %1 і %2 та вкажіть її в files.%3 на обох.</translation>
    </message>
    <message>
        <source>The folder %1 does not answer on %2.</source>
        <translation>Тека %1 не відповідає на %2.</translation>
    </message>
    <message>
        <source>%1 cannot write into the folder %2.</source>
        <translation>%1 не може писати в теку %2.</translation>
    </message>
    <message>
        <source>%1 finds in the folder %2 only old files of %3.</source>
        <translation>%1 знаходить у теці %2 лише старі файли з %3.</translation>
    </message>
    <message>
        <source>%1 cannot read in the folder %2 what %3 wrote.</source>
        <translation>%1 не може прочитати в теці %2 записане з %3.</translation>
    </message>
    <message>
        <source>%1 does not find in the folder %2 what %3 wrote.</source>
        <translation>%1 не знаходить у теці %2 записаного з %3.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only on %2.</source>
        <translation>Тека %1 на %2 доступна лише для читання.</translation>
    </message>
    <message>
        <source>Mount it so that it can be written; a file system with errors turns read-only.</source>
        <translation>Змонтуйте її з правом запису; файлова система з помилками переходить у режим лише для читання.</translation>
    </message>
    <message>
        <source>The folder %1 is full: %2 (%3).</source>
        <translation>Тека %1 заповнена: %2 (%3).</translation>
    </message>
    <message>
        <source>The folder %1 is nearly full: %2 (%3).</source>
        <translation>Тека %1 майже заповнена: %2 (%3).</translation>
    </message>
    <message>
        <source>Remove files that nobody needs, or give the file system more space.</source>
        <translation>Видаліть непотрібні файли або збільште місце у файловій системі.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>лише читання</translation>
    </message>
    <message>
        <source>full</source>
        <translation>заповнена</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>майже заповнена</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>запис можливий</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>видно</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>не видно</translation>
    </message>
    <message>
        <source>old copy</source>
        <translation>стара копія</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читається</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>запис неможливий</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>не відповідає</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>спільна</translation>
    </message>
    <message>
        <source>no other node</source>
        <translation>немає інших вузлів</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ще невідомо</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>повільна</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>окрема</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недоступна</translation>
    </message>
    <message>
        <source>Look whether the folder %1 is there and mounted on %2, whether its agent may write into it, and at the file server. “atrium-agent check” on %2 tells more.</source>
        <translation>Перевірте, чи є тека %1 на %2 і чи змонтована вона, чи може його агент писати в неї, і файловий сервер. «atrium-agent check» на %2 розповість більше.</translation>
    </message>
    <message>
        <source>%1 cannot use the folder %2. %3</source>
        <translation>%1 не може користуватися текою %2. %3</translation>
    </message>
    <message>
        <source>The folder %1 is slow on %2: a small file takes %3 ms.</source>
        <translation>Тека %1 на %2 повільна: маленький файл забирає %3 мс.</translation>
    </message>
    <message>
        <source>Look at the load of the file server, at its disks and at the network to it: people wait for their files.</source>
        <translation>Перевірте навантаження файлового сервера, його диски й мережу до нього: люди чекають на свої файли.</translation>
    </message>
    <message>
        <source>The folder %1 takes no more files, with %2 (%3).</source>
        <translation>Тека %1 більше не приймає файлів: %2 (%3).</translation>
    </message>
    <message>
        <source>Look at what is left for the agent there: space, inodes, its quota.</source>
        <translation>Подивіться, що там лишилося агентові: місце, inode, квота.</translation>
    </message>
    <message>
        <source>Mount the same folder on all nodes, and name it in files.%1 of each. “atrium-agent check” prints the lines for it.</source>
        <translation>Змонтуйте ту саму теку на всіх вузлах і вкажіть її у files.%1 кожного. «atrium-agent check» друкує рядки для цього.</translation>
    </message>
    <message>
        <source>Look at the file server, and whether the agents may read each other&apos;s files.</source>
        <translation>Перевірте файловий сервер і чи можуть агенти читати файли один одного.</translation>
    </message>
</context>
<context>
    <name>Console::SharesModel</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>вільно %1 із %2</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, лише читання</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Хто бачить</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Хто записав</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що робити</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Файлова система</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Мовчить з</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Відповідає за</translation>
    </message>
</context>
<context>
    <name>Console::SharesPanel</name>
    <message>
        <source>Shared folders</source>
        <translation>Спільні теки</translation>
    </message>
    <message>
        <source>Search folder, node, state or path (Ctrl+F)</source>
        <translation>Пошук за текою, вузлом, станом або шляхом (Ctrl+F)</translation>
    </message>
    <message>
        <source>No node has looked at its shared folders yet. “Check now” has them look.</source>
        <translation>Ще жоден вузол не перевіряв своїх спільних тек. Натисніть «Перевірити зараз».</translation>
    </message>
    <message>
        <source>No shared folder matches “%1”.</source>
        <translation>Серед спільних тек немає збігів з «%1».</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Перевірити &amp;зараз</translation>
    </message>
    <message>
        <source>Have all nodes look at their shared folders now</source>
        <translation>Перевірити спільні теки на всіх вузлах зараз</translation>
    </message>
    <message>
        <source>The nodes look at their shared folders</source>
        <translation>Вузли перевіряють свої спільні теки</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of shared folders</source>
        <translation>
            <numerusform>%n запис про спільні теки</numerusform>
            <numerusform>%n записи про спільні теки</numerusform>
            <numerusform>%n записів про спільні теки</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) stand in the list.</source>
        <translation>
            <numerusform>Ще %n проблема — у списку.</numerusform>
            <numerusform>Ще %n проблеми — у списку.</numerusform>
            <numerusform>Ще %n проблем — у списку.</numerusform>
        </translation>
    </message>
    <message>
        <source>All nodes share all folders.</source>
        <translation>Усі теки спільні для всіх вузлів.</translation>
    </message>
    <message>
        <source>The nodes have looked at their shared folders.</source>
        <translation>Вузли перевірили свої спільні теки.</translation>
    </message>
    <message>
        <source>The shared folders were not checked. %1</source>
        <translation>Спільні теки не перевірено. %1</translation>
    </message>
</context>
<context>
    <name>Console::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Пошук у списку</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Копіювати вибрані рядки</translation>
    </message>
    <message>
        <source>Menu of the selected row, also for its columns</source>
        <translation>Меню вибраного рядка, також для стовпців</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Скасувати останню зміну</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Форми</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Повернути скасоване</translation>
    </message>
</context>
<context>
    <name>Console::Simulation</name>
    <message>
        <source>New room %1</source>
        <translation>Нова кімната %1</translation>
    </message>
    <message>
        <source>The highest load changes from %1 (%2) to %3 (%4).</source>
        <translation>Найбільше навантаження зміниться з %1 (%2) на %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has no open rooms: nothing would move.</source>
        <translation>%1 не має відкритих кімнат: нічого не переїде.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n room(s) would find no place.</source>
        <translation>
            <numerusform>Без місця залишиться кімнат: %1 із %n.</numerusform>
            <numerusform>Без місця залишиться кімнат: %1 із %n.</numerusform>
            <numerusform>Без місця залишиться кімнат: %1 із %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the next %n room(s) would go to the new node; open rooms stay where they are.</source>
        <translation>
            <numerusform>На новий вузол піде наступних кімнат: %1 із %n; відкриті залишаться на місці.</numerusform>
            <numerusform>На новий вузол піде наступних кімнат: %1 із %n; відкриті залишаться на місці.</numerusform>
            <numerusform>На новий вузол піде наступних кімнат: %1 із %n; відкриті залишаться на місці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n room(s) of %1 would find a place.</source>
        <translation>
            <numerusform>Для %n кімнати з %1 знайдеться місце.</numerusform>
            <numerusform>Для всіх %n кімнат з %1 знайдеться місце.</numerusform>
            <numerusform>Для всіх %n кімнат з %1 знайдеться місце.</numerusform>
        </translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Новий вузол</translation>
    </message>
    <message>
        <source>Choose a node.</source>
        <translation>Виберіть вузол.</translation>
    </message>
</context>
<context>
    <name>Console::SoapConnection</name>
    <message>
        <source>It was deleted already.</source>
        <translation>Його вже видалено.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Сертифікат %1 не є довіреним.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the server, then trust it.</source>
        <translation>Звірте його відбиток із тим, що на сервері, і позначте сертифікат як довірений.</translation>
    </message>
    <message>
        <source>The node refused that.</source>
        <translation>Вузол у цьому відмовив.</translation>
    </message>
</context>
<context>
    <name>Console::SoapError</name>
    <message>
        <source>There is no Atrium server at %1.</source>
        <translation>За адресою %1 немає сервера Atrium.</translation>
    </message>
    <message>
        <source>Check the address, its port and the webapp path at its end.</source>
        <translation>Перевірте адресу, порт і шлях webapp наприкінці.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: %2.</source>
        <translation>Немає захищеного з’єднання з %1: %2.</translation>
    </message>
    <message>
        <source>Check the certificate of the node, or whether the address should begin with http://.</source>
        <translation>Перевірте сертифікат вузла або чи не має адреса починатися з http://.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1: відповідь не надійшла вчасно.</translation>
    </message>
    <message>
        <source>Try again, or connect to another node.</source>
        <translation>Спробуйте знову або підключіться до іншого вузла.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 не відповідає: %2.</translation>
    </message>
    <message>
        <source>Check the address and whether the node is running, or connect to another node.</source>
        <translation>Перевірте адресу та чи запущено вузол, або підключіться до іншого вузла.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Сеанс завершено.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Увійдіть знову.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>Неправильне ім’я користувача або пароль.</translation>
    </message>
    <message>
        <source>This user may not use the console.</source>
        <translation>Цьому користувачеві консоль недоступна.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Увійдіть як адміністратор.</translation>
    </message>
    <message>
        <source>This user may not do that.</source>
        <translation>У цього користувача немає такого права.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Цього більше немає.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Забагато спроб.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Зачекайте хвилину та спробуйте знову.</translation>
    </message>
    <message>
        <source>The node concerned did not confirm it in time; it may have happened or not.</source>
        <translation>Потрібний вузол не підтвердив це вчасно; невідомо, чи виконано дію.</translation>
    </message>
    <message>
        <source>Look at the list before you try again.</source>
        <translation>Погляньте у список, перш ніж повторити.</translation>
    </message>
    <message>
        <source>The cluster cannot do that now: %1</source>
        <translation>Кластер зараз не може це зробити: %1</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Спробуйте знову трохи згодом.</translation>
    </message>
    <message>
        <source>The node does not accept this: %1</source>
        <translation>Вузол цього не приймає: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1</source>
        <translation>Тим часом це змінив хтось інший: %1</translation>
    </message>
    <message>
        <source>The node reports an error: %1</source>
        <translation>Вузол повідомляє про помилку: %1</translation>
    </message>
</context>
<context>
    <name>Console::SoapSession</name>
    <message>
        <source>User or password is wrong.</source>
        <translation>Неправильне ім’я користувача або пароль.</translation>
    </message>
    <message>
        <source>This user may not use the console.</source>
        <translation>Цьому користувачеві консоль недоступна.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Увійдіть як адміністратор.</translation>
    </message>
    <message>
        <source>The node takes no login from you at the moment, for instance after too many tries.</source>
        <translation>Вузол зараз не приймає ваш вхід, наприклад після багатьох спроб.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Зачекайте хвилину та спробуйте знову.</translation>
    </message>
    <message>
        <source>The node refused the login with the number %1.</source>
        <translation>Вузол відмовив у вході з номером %1.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Це підключення лише для читання.</translation>
    </message>
    <message>
        <source>Choose a profile that may change things, or take the mark off this one.</source>
        <translation>Виберіть профіль, у якому зміни дозволено, або зніміть цю позначку з поточного.</translation>
    </message>
</context>
<context>
    <name>Console::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Копіювати к&amp;літинку</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Стовпці</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Ски&amp;нути стовпці</translation>
    </message>
</context>
<context>
    <name>Console::TomlLines</name>
    <message>
        <source>Enter true or false.</source>
        <translation>Введіть true або false.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Введіть ціле число.</translation>
    </message>
</context>
<context>
    <name>Console::TrendChart</name>
    <message>
        <source>%1: there is too little to draw yet.</source>
        <translation>%1: замало даних для графіка.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>зараз %1, від %2 до %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Console::TrustedCertificatesDialog</name>
    <message>
        <source>&amp;Remove…</source>
        <translation>Вилу&amp;чити…</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Довірені сертифікати</translation>
    </message>
    <message>
        <source>The system does not trust these certificates by itself: somebody chose to trust each of them, for one server.</source>
        <translation>Сама система не довіряє цим сертифікатам: хтось вирішив довіряти кожному з них для одного сервера.</translation>
    </message>
    <message>
        <source>No certificate is trusted on purpose. One gets here when a server shows a certificate that the system does not know, and you choose to trust it.</source>
        <translation>Окремо довірених сертифікатів немає. Сертифікат з’явиться тут, коли сервер покаже невідомий системі сертифікат і ви вирішите йому довіряти.</translation>
    </message>
    <message>
        <source>Trust the certificate of %1 no longer?</source>
        <translation>Більше не довіряти сертифікату %1?</translation>
    </message>
    <message>
        <source>You are asked again at the next connection.</source>
        <translation>Під час наступного підключення вас запитають знову.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>Console::TrustedCertificatesModel</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Відбиток SHA-256</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>Довірений з</translation>
    </message>
</context>
<context>
    <name>Console::UserForm</name>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Web service (programs)</source>
        <translation>Вебслужба (програми)</translation>
    </message>
    <message>
        <source>Enter an address like ada@example.org, or nothing.</source>
        <translation>Введіть адресу на зразок ada@example.org або нічого.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логін</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>І&amp;м’я</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>Пр&amp;ізвище</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;Електронна пошта</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Рі&amp;вень</translation>
    </message>
    <message>
        <source>Moderators moderate every room they are in; administrators may do everything; web-service users are for programs that use SOAP or REST.</source>
        <translation>Модератори ведуть кожну кімнату, у якій перебувають; адміністраторам можна все; користувачі вебслужби — для програм, що використовують SOAP або REST.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one. A new one ends the user&apos;s other sessions.</source>
        <translation>Залиште порожнім, щоб не змінювати пароль. Новий пароль завершить інші сеанси користувача.</translation>
    </message>
</context>
<context>
    <name>Console::UsersPanel</name>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Останній вхід</translation>
    </message>
    <message>
        <source>by %1 alone</source>
        <translation>лише через %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Користувачі</translation>
    </message>
    <message>
        <source>Search login, name or e-mail (Ctrl+F)</source>
        <translation>Пошук за логіном, ім’ям або адресою пошти (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>Користувачів немає.</translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation>Серед користувачів немає збігів з «%1».</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Користувач %1</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Новий користувач</translation>
    </message>
    <message>
        <source>Enter a new user</source>
        <translation>Ввести нового користувача</translation>
    </message>
    <message>
        <source>Delete the selected user</source>
        <translation>Видалити вибраного користувача</translation>
    </message>
    <message>
        <source>Do you really want to delete the user “%1”?</source>
        <translation>Справді видалити користувача «%1»?</translation>
    </message>
    <message>
        <source>The user is sent out of rooms and logged out, and cannot log in any more.</source>
        <translation>Користувача буде вилучено з кімнат, його сеанси завершаться, і ввійти він більше не зможе.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Видалити користувача</translation>
    </message>
    <message>
        <source>The user “%1” was saved.</source>
        <translation>Користувача «%1» збережено.</translation>
    </message>
    <message>
        <source>The user “%1” was deleted.</source>
        <translation>Користувача «%1» видалено.</translation>
    </message>
    <message>
        <source>the user “%1”</source>
        <translation>користувача «%1»</translation>
    </message>
    <message>
        <source>New &amp;web-service user</source>
        <translation>Новий користувач ве&amp;бслужби</translation>
    </message>
    <message>
        <source>Make a user for a program, with a login and a password that are made up</source>
        <translation>Створити користувача для програми; логін і пароль буде згенеровано</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>Скин&amp;ути пароль…</translation>
    </message>
    <message>
        <source>Give the user a new password</source>
        <translation>Дати користувачеві новий пароль</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n користувач</numerusform>
            <numerusform>%n користувачі</numerusform>
            <numerusform>%n користувачів</numerusform>
        </translation>
    </message>
    <message>
        <source>The web-service user was not made. %1</source>
        <translation>Користувача вебслужби не створено. %1</translation>
    </message>
    <message>
        <source>The web-service user “%1” was made.</source>
        <translation>Користувача вебслужби «%1» створено.</translation>
    </message>
    <message>
        <source>Enter these in the program that is to use the cluster. The password is not shown again; the login can be changed in the list.</source>
        <translation>Введіть ці дані в програмі, яка працюватиме з кластером. Пароль більше не буде показано; логін можна змінити у списку.</translation>
    </message>
    <message>
        <source>Give “%1” a new password?</source>
        <translation>Дати «%1» новий пароль?</translation>
    </message>
    <message>
        <source>The present password does not work any more, and the user&apos;s sessions end. The new one is shown to you once.</source>
        <translation>Поточний пароль більше не діятиме, сеанси користувача завершаться. Новий буде показано вам один раз.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Скинути пароль</translation>
    </message>
    <message>
        <source>The password of “%1” was not changed. %2</source>
        <translation>Пароль «%1» не змінено. %2</translation>
    </message>
    <message>
        <source>“%1” has a new password.</source>
        <translation>«%1» має новий пароль.</translation>
    </message>
    <message>
        <source>Tell the user in a safe way. The password is not shown again.</source>
        <translation>Передайте його користувачеві безпечним способом. Пароль більше не буде показано.</translation>
    </message>
</context>
<context>
    <name>Console::VerifyModel</name>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
    <message>
        <source>running</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройдено</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Крок</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очікувалося</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
</context>
<context>
    <name>Console::VerifyPanel</name>
    <message>
        <source>Checks the whole cluster as people use it: two throw-away users enter throw-away rooms through every node. Running meetings are not disturbed, and everything is removed again.</source>
        <translation>Перевіряє весь кластер так, як ним користуються люди: два тимчасові користувачі входять у тимчасові кімнати через кожен вузол. Поточним зустрічам це не заважає, потім усе видаляється.</translation>
    </message>
    <message>
        <source>&amp;Verify cluster</source>
        <translation>&amp;Перевірити кластер</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Перебіг перевірки</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Зберегти звіт…</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Кроки перевірки</translation>
    </message>
    <message>
        <source>Choose “Verify cluster” to check that all nodes work together.</source>
        <translation>Натисніть «Перевірити кластер», щоб дізнатися, чи працюють вузли разом.</translation>
    </message>
    <message>
        <source>The cluster is being checked…</source>
        <translation>Кластер перевіряється…</translation>
    </message>
    <message>
        <source>Stopping, and removing what the check has made…</source>
        <translation>Зупинка та видалення створеного перевіркою…</translation>
    </message>
    <message numerus="yes">
        <source>The cluster works: all %n step(s) passed.</source>
        <translation>
            <numerusform>Кластер працює: пройдено %n крок.</numerusform>
            <numerusform>Кластер працює: пройдено всі %n кроки.</numerusform>
            <numerusform>Кластер працює: пройдено всі %n кроків.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check did not pass. %1</source>
        <translation>Перевірку не пройдено. %1</translation>
    </message>
    <message>
        <source>The cluster works</source>
        <translation>Кластер працює</translation>
    </message>
    <message>
        <source>The check did not pass</source>
        <translation>Перевірку не пройдено</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>XML для JUnit (*.xml)</translation>
    </message>
    <message>
        <source>The report was saved as %1</source>
        <translation>Звіт збережено як %1</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2.</source>
        <translation>Не вдалося зберегти звіт як %1: %2.</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Попередні перевірки</translation>
    </message>
    <message>
        <source>The report could not be kept in %1.</source>
        <translation>Не вдалося зберегти звіт у %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>не пройдено</translation>
    </message>
</context>
<context>
    <name>Console::WhatIfPage</name>
    <message>
        <source>Room</source>
        <translation>Кімната</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Навантаження</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Куди піде</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>нікуди</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Вузол</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кімнати</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Load before</source>
        <translation>Навантаження до</translation>
    </message>
    <message>
        <source>Load after</source>
        <translation>Навантаження після</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>a node is lost</source>
        <translation>вузол утрачено</translation>
    </message>
    <message>
        <source>a node is drained</source>
        <translation>вузол звільнено</translation>
    </message>
    <message>
        <source>a node is added</source>
        <translation>вузол додано</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>Що, &amp;якщо</translation>
    </message>
    <message>
        <source>&amp;Node:</source>
        <translation>&amp;Вузол:</translation>
    </message>
    <message>
        <source>A node of 200 takes twice the load of one of 100</source>
        <translation>Вузол із вагою 200 бере вдвічі більше навантаження, ніж вузол із вагою 100</translation>
    </message>
    <message>
        <source>Open rooms that it may have</source>
        <translation>Скільки відкритих кімнат він може мати</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ліміту</translation>
    </message>
    <message>
        <source>How many rooms are opened next</source>
        <translation>Скільки кімнат відкриють далі</translation>
    </message>
    <message>
        <source>Configured size of each of these rooms, in persons</source>
        <translation>Заданий розмір кожної з цих кімнат, в особах</translation>
    </message>
    <message>
        <source>Wei&amp;ght:</source>
        <translation>Ва&amp;га:</translation>
    </message>
    <message>
        <source>Limit of &amp;rooms:</source>
        <translation>&amp;Ліміт кімнат:</translation>
    </message>
    <message>
        <source>Rooms opened ne&amp;xt:</source>
        <translation>&amp;Наступних кімнат:</translation>
    </message>
    <message>
        <source>&amp;Size of each:</source>
        <translation>&amp;Розмір кожної:</translation>
    </message>
    <message>
        <source>Rooms that move, one after the other</source>
        <translation>Кімнати, що переїдуть, одна за одною</translation>
    </message>
    <message>
        <source>Load of the nodes before and after</source>
        <translation>Навантаження вузлів до і після</translation>
    </message>
    <message>
        <source>No room would move.</source>
        <translation>Жодна кімната не переїде.</translation>
    </message>
</context>
<context>
    <name>Console::confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
</TS>
