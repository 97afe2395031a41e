<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="uk" sourcelanguage="en">
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
        <source>Nothing was done yet.</source>
        <translation>Дій ще не було.</translation>
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
        <source>&amp;Address</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Користувач</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>⚠ With http:// the password crosses the network unprotected. Use https:// outside of a trusted network.</source>
        <translation>⚠ З http:// пароль іде мережею без захисту. Поза довіреною мережею використовуйте https://.</translation>
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
        <source>Enter user and password.</source>
        <translation>Введіть ім’я користувача та пароль.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Підключення…</translation>
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
        <source>Search login, name, room, server or address (Ctrl+F)</source>
        <translation>Пошук за логіном, ім’ям, кімнатою, сервером або адресою (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>&amp;Kick…</source>
        <translation>&amp;Вилучити…</translation>
    </message>
    <message>
        <source>Send the selected person out of the room</source>
        <translation>Вилучити вибрану особу з кімнати</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Підключення</translation>
    </message>
    <message>
        <source>The connections are being fetched…</source>
        <translation>Завантаження підключень…</translation>
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
        <source>%1 of %n connection(s) loaded; scroll down for more</source>
        <translation>
            <numerusform>завантажено %1 із %n підключення; прокрутіть униз</numerusform>
            <numerusform>завантажено %1 із %n підключень; прокрутіть униз</numerusform>
            <numerusform>завантажено %1 із %n підключень; прокрутіть униз</numerusform>
        </translation>
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
        <source>The list could not be refreshed. %1</source>
        <translation>Не вдалося оновити список. %1</translation>
    </message>
    <message>
        <source>Do you really want to remove %1 from the room %2?</source>
        <translation>Справді вилучити %1 з кімнати %2?</translation>
    </message>
    <message>
        <source>The person is told that an administrator closed the session, and may enter again.</source>
        <translation>Особа дізнається, що сеанс закрив адміністратор, і зможе увійти знову.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>%1 was removed from the room %2.</source>
        <translation>%1: вилучення з кімнати %2 виконано.</translation>
    </message>
    <message>
        <source>%1 could not be removed from the room %2. %3</source>
        <translation>Не вдалося вилучити %1 з кімнати %2. %3</translation>
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
        <source>There is no such mail.</source>
        <translation>Таких листів немає.</translation>
    </message>
    <message>
        <source>No such mail matches “%1”.</source>
        <translation>Серед таких листів немає збігів з «%1».</translation>
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
        <source>The mail to %1 is not tried again. %2</source>
        <translation>Надсилання листа для %1 не повторюється. %2</translation>
    </message>
</context>
<context>
    <name>Console::MainWindow</name>
    <message>
        <source>Atrium Console</source>
        <translation>Консоль Atrium</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Розділи</translation>
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
</context>
<context>
    <name>Console::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрити повідомлення</translation>
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
        <source>--shot needs --server, --user and --password-file.</source>
        <translation>Для --shot потрібні --server, --user і --password-file.</translation>
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
        <source>This node may be used</source>
        <translation>Цей вузол можна використовувати</translation>
    </message>
    <message>
        <source>Server A&amp;ddress</source>
        <translation>А&amp;дреса сервера</translation>
    </message>
    <message>
        <source>10.1.1.1 or node1.example.org</source>
        <translation>10.1.1.1 або node1.example.org</translation>
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
        <source>unchanged</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>New server: it appears in the list when it is saved.</source>
        <translation>Новий сервер: з’явиться у списку після збереження.</translation>
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
</context>
<context>
    <name>Console::ServersModel</name>
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
        <source>Active</source>
        <translation>Активний</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
</context>
<context>
    <name>Console::ServersPanel</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Новий</translation>
    </message>
    <message>
        <source>Enter a new server</source>
        <translation>Ввести новий сервер</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Видалити…</translation>
    </message>
    <message>
        <source>Take the selected server off the list</source>
        <translation>Прибрати вибраний сервер зі списку</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Сервери</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>П&amp;овернути</translation>
    </message>
    <message>
        <source>Throw the changes in this form away</source>
        <translation>Відкинути зміни в цій формі</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>The servers are being fetched…</source>
        <translation>Завантаження серверів…</translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>Не вдалося оновити список. %1</translation>
    </message>
    <message>
        <source>There are no servers in this cluster yet. Choose “New” to enter the first.</source>
        <translation>У цьому кластері ще немає серверів. Натисніть «Новий», щоб ввести перший.</translation>
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
        <source>Somebody deleted this server meanwhile. Saving adds it anew.</source>
        <translation>Цей сервер тим часом хтось видалив. Після збереження він з’явиться знову.</translation>
    </message>
    <message>
        <source>Somebody else changed this server meanwhile. Saving overwrites that; “Revert” shows it.</source>
        <translation>Цей сервер тим часом змінив хтось інший. Збереження перезапише це, «Повернути» покаже.</translation>
    </message>
    <message>
        <source>The server was not saved. %1</source>
        <translation>Сервер не збережено. %1</translation>
    </message>
    <message>
        <source>The server “%1” was saved.</source>
        <translation>Сервер «%1» збережено.</translation>
    </message>
    <message>
        <source>The node leaves the cluster: it gets no new rooms, and its settings here are lost.</source>
        <translation>Вузол покине кластер: нових кімнат він не отримає, його налаштування тут буде втрачено.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now.</source>
        <translation>
            <numerusform>Зараз у його кімнатах %n особа.</numerusform>
            <numerusform>Зараз у його кімнатах %n особи.</numerusform>
            <numerusform>Зараз у його кімнатах %n осіб.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the server “%1” (%2)?</source>
        <translation>Справді видалити сервер «%1» (%2)?</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Видалити сервер</translation>
    </message>
    <message>
        <source>The server “%1” was not deleted. %2</source>
        <translation>Сервер «%1» не видалено. %2</translation>
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
        <source>Saving…</source>
        <translation>Збереження…</translation>
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
</context>
<context>
    <name>Console::SoapConnection</name>
    <message>
        <source>The node refused that.</source>
        <translation>Вузол відмовив у цьому.</translation>
    </message>
    <message>
        <source>It was deleted already.</source>
        <translation>Його вже видалено.</translation>
    </message>
    <message>
        <source>The person had left already.</source>
        <translation>Особа вже вийшла.</translation>
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
</context>
<context>
    <name>Console::confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
</TS>
