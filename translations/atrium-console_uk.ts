<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Common</name>
    <message>
        <source>Server Name must not hold line breaks or control characters.</source>
        <translation>Ім’я сервера не має містити розривів рядка й керівних знаків.</translation>
    </message>
    <message>
        <source>Server Name must have 1 to 255 characters.</source>
        <translation>Ім’я сервера має бути довжиною від 1 до 255 знаків.</translation>
    </message>
    <message>
        <source>Server Address must be a host name or an IP address, without protocol, port or path.</source>
        <translation>Адреса сервера має бути іменем комп’ютера або IP-адресою, без протоколу, порту та шляху.</translation>
    </message>
    <message>
        <source>HTTP Port must be a number from 1 to 65535.</source>
        <translation>Порт HTTP має бути числом від 1 до 65535.</translation>
    </message>
    <message>
        <source>Protocol must be http or https.</source>
        <translation>Протокол має бути http або https.</translation>
    </message>
    <message>
        <source>Webapp path may hold letters, digits, dots, dashes and underscores, for instance &quot;openmeetings&quot;.</source>
        <translation>Шлях webapp може містити літери, цифри, крапки, дефіси та підкреслення, наприклад «openmeetings».</translation>
    </message>
    <message>
        <source>User (SOAP Access) must not hold line breaks or control characters.</source>
        <translation>Користувач (SOAP): не має бути розривів рядка й керівних знаків.</translation>
    </message>
    <message>
        <source>User (SOAP Access) must have at most 255 characters.</source>
        <translation>Користувач (SOAP): має бути не більше 255 знаків.</translation>
    </message>
    <message>
        <source>Comment must not hold control characters.</source>
        <translation>Коментар не має містити керівних знаків.</translation>
    </message>
    <message>
        <source>Comment must have at most 2048 characters.</source>
        <translation>Коментар має бути не довшим за 2048 знаків.</translation>
    </message>
    <message>
        <source>Reports regularly.</source>
        <translation>Регулярно виходить на зв’язок.</translation>
    </message>
    <message>
        <source>Reports regularly, but is not active: it gets no new rooms.</source>
        <translation>Регулярно виходить на зв’язок, але не активний: нових кімнат не отримує.</translation>
    </message>
    <message>
        <source>Silent for %1 s: it keeps its rooms but gets no new ones.</source>
        <translation>Мовчить %1 с: зберігає свої кімнати, але нових не отримує.</translation>
    </message>
    <message>
        <source>Silent for %1 s: its lease has run out and its rooms may open elsewhere.</source>
        <translation>Мовчить %1 с: строк оренди минув, його кімнати можуть відкритися на інших вузлах.</translation>
    </message>
    <message>
        <source>Has never been started.</source>
        <translation>Жодного разу не запускався.</translation>
    </message>
    <message>
        <source>Was stopped cleanly.</source>
        <translation>Зупинений штатно.</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>не активний</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>стан %1</translation>
    </message>
    <message numerus="yes">
        <source>load %1 in %n open room(s)</source>
        <translation>
            <numerusform>навантаження %1 в %n відкритій кімнаті</numerusform>
            <numerusform>навантаження %1 в %n відкритих кімнатах</numerusform>
            <numerusform>навантаження %1 в %n відкритих кімнатах</numerusform>
        </translation>
    </message>
    <message>
        <source>the room is open here</source>
        <translation>кімнату відкрито тут</translation>
    </message>
    <message>
        <source>The cluster has no node that could open the room.</source>
        <translation>У кластері немає вузла, який міг би відкрити кімнату.</translation>
    </message>
    <message>
        <source>No node can open the room (%1).</source>
        <translation>Жоден вузол не може відкрити кімнату (%1).</translation>
    </message>
    <message>
        <source>Start a node or make one active, then try again.</source>
        <translation>Запустіть вузол або зробіть якийсь активним і спробуйте знову.</translation>
    </message>
    <message>
        <source>The room needs a name of 1 to %1 characters.</source>
        <translation>Кімнаті потрібне ім’я довжиною від 1 до %1 знаків.</translation>
    </message>
    <message>
        <source>The room&apos;s name must not hold line breaks or control characters.</source>
        <translation>Ім’я кімнати не має містити розривів рядка й керівних знаків.</translation>
    </message>
    <message>
        <source>The comment must not hold control characters.</source>
        <translation>Коментар не має містити керівних знаків.</translation>
    </message>
    <message>
        <source>The comment must have at most %1 characters.</source>
        <translation>Коментар має бути не довшим за %1 знаків.</translation>
    </message>
    <message>
        <source>The capacity must be a number from 1 to %1.</source>
        <translation>Кількість місць має бути від 1 до %1.</translation>
    </message>
    <message>
        <source>The login name must have %1 to %2 characters.</source>
        <translation>Логін має бути довжиною від %1 до %2 знаків.</translation>
    </message>
    <message>
        <source>The login name must not begin or end with a space or hold invisible characters.</source>
        <translation>Логін не має починатися чи закінчуватися пробілом і містити невидимі знаки.</translation>
    </message>
    <message>
        <source>The password must have %1 to %2 characters.</source>
        <translation>Пароль має бути довжиною від %1 до %2 знаків.</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2.</source>
        <translation>Неправильний JSON, байт %1: %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Очікувався об’єкт JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Немає «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«%1»: неправильне значення, потрібно: %2.</translation>
    </message>
    <message>
        <source>Unknown reason &quot;%1&quot;.</source>
        <translation>Невідома причина «%1».</translation>
    </message>
    <message>
        <source>Unknown code &quot;%1&quot;.</source>
        <translation>Невідомий код «%1».</translation>
    </message>
    <message>
        <source>You left the room.</source>
        <translation>Ви вийшли з кімнати.</translation>
    </message>
    <message>
        <source>The ticket for this room is used up, too old or not for this node. Enter the room again.</source>
        <translation>Квиток до цієї кімнати використано, він застарів або не для цього вузла. Увійдіть до кімнати знову.</translation>
    </message>
    <message>
        <source>The room is open on another node now. Enter it again.</source>
        <translation>Кімнату тепер відкрито на іншому вузлі. Увійдіть до неї знову.</translation>
    </message>
    <message>
        <source>Your session has been closed by an administrator or moderator.</source>
        <translation>Ваш сеанс закрито адміністратором або модератором.</translation>
    </message>
    <message>
        <source>The room was deleted by an administrator.</source>
        <translation>Кімнату видалено адміністратором.</translation>
    </message>
    <message>
        <source>This node is being stopped. The room opens again on another node.</source>
        <translation>Цей вузол зупиняється. Кімната знову відкриється на іншому вузлі.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Кімната заповнена.</translation>
    </message>
    <message>
        <source>The last message was not understood.</source>
        <translation>Останнє повідомлення незрозуміле.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the room.</source>
        <translation>Ваше з’єднання надто повільне для цієї кімнати.</translation>
    </message>
    <message>
        <source>Your account was deleted by an administrator.</source>
        <translation>Ваш обліковий запис видалено адміністратором.</translation>
    </message>
    <message>
        <source>No ticket arrived in time.</source>
        <translation>Квиток не надійшов вчасно.</translation>
    </message>
    <message>
        <source>Unknown frame &quot;%1&quot;.</source>
        <translation>Невідомий кадр «%1».</translation>
    </message>
</context>
<context>
    <name>Common::RoomVisit</name>
    <message>
        <source>a connection</source>
        <translation>з’єднання</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>вхід</translation>
    </message>
    <message>
        <source>a people list of %1</source>
        <translation>список людей: %1</translation>
    </message>
    <message>
        <source>%1 (the list shows %2)</source>
        <translation>%1 (у списку: %2)</translation>
    </message>
    <message>
        <source>the other person&apos;s chat line</source>
        <translation>повідомлення іншої особи</translation>
    </message>
    <message>
        <source>the confirmation of leaving</source>
        <translation>підтвердження виходу</translation>
    </message>
    <message>
        <source>%1 ended the connection before %2: %3</source>
        <translation>%1: з’єднання закрито раніше, ніж отримано: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 did not give %2 within %3 ms</source>
        <translation>%1: за %3 мс не отримано: %2</translation>
    </message>
    <message>
        <source>%1 had not given %2 when the check was stopped</source>
        <translation>%1: до зупинки перевірки не отримано: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>нікого</translation>
    </message>
    <message>
        <source>a frame was not understood: %1</source>
        <translation>незрозумілий кадр: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>з’єднання обірвано</translation>
    </message>
</context>
<context>
    <name>Common::VerifyRun</name>
    <message>
        <source>not tried, because the check was cancelled</source>
        <translation>не виконувалося: перевірку скасовано</translation>
    </message>
    <message>
        <source>given up, because the check was cancelled</source>
        <translation>перервано: перевірку скасовано</translation>
    </message>
    <message>
        <source>not tried, because step %1 failed</source>
        <translation>не виконувалося: крок %1 не пройдено</translation>
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
    <name>Console::NodeReason</name>
    <message>
        <source>Reports regularly.</source>
        <translation>Регулярно виходить на зв’язок.</translation>
    </message>
    <message>
        <source>Reports regularly, but is not active: it gets no new rooms.</source>
        <translation>Регулярно виходить на зв’язок, але не активний: нових кімнат не отримує.</translation>
    </message>
    <message>
        <source>Silent for %1 s: it keeps its rooms but gets no new ones.</source>
        <translation>Мовчить %1 с: зберігає свої кімнати, але нових не отримує.</translation>
    </message>
    <message>
        <source>Silent for %1 s: its lease has run out and its rooms may open elsewhere.</source>
        <translation>Мовчить %1 с: строк оренди минув, його кімнати можуть відкритися на інших вузлах.</translation>
    </message>
    <message>
        <source>Has never been started.</source>
        <translation>Жодного разу не запускався.</translation>
    </message>
    <message>
        <source>Was stopped cleanly.</source>
        <translation>Зупинений штатно.</translation>
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
    <name>Console::SoapConnection</name>
    <message>
        <source>The node refused that.</source>
        <translation>Вузол відмовив у цьому.</translation>
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
<context>
    <name>Verify</name>
    <message>
        <source>The administrator logs in</source>
        <translation>Адміністратор входить</translation>
    </message>
    <message>
        <source>the given server takes the login</source>
        <translation>вказаний сервер приймає вхід</translation>
    </message>
    <message>
        <source>The nodes are up</source>
        <translation>Вузли працюють</translation>
    </message>
    <message>
        <source>at least two active nodes are up, each answering at its own address</source>
        <translation>працюють принаймні два активні вузли, кожен відповідає за своєю адресою</translation>
    </message>
    <message>
        <source>Throw-away users and rooms are made</source>
        <translation>Створюються тимчасові користувачі та кімнати</translation>
    </message>
    <message>
        <source>two users and two rooms</source>
        <translation>два користувачі та дві кімнати</translation>
    </message>
    <message>
        <source>Both people log in at node 1</source>
        <translation>Обидві особи входять на вузлі 1</translation>
    </message>
    <message>
        <source>node 1 takes both</source>
        <translation>вузол 1 приймає обох</translation>
    </message>
    <message>
        <source>The status page shows an empty room</source>
        <translation>Сторінка стану показує порожню кімнату</translation>
    </message>
    <message>
        <source>node 1 shows 0 people</source>
        <translation>вузол 1 показує 0 осіб</translation>
    </message>
    <message>
        <source>Both people enter one room</source>
        <translation>Обидві особи входять в одну кімнату</translation>
    </message>
    <message>
        <source>both are sent to the same node and let in, each ticket once</source>
        <translation>обидві потрапляють на один вузол і входять, кожен квиток один раз</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>Вони зустрічаються</translation>
    </message>
    <message>
        <source>each sees the other in the people list and reads the other&apos;s chat line</source>
        <translation>кожна бачить іншу в списку та читає її повідомлення</translation>
    </message>
    <message>
        <source>The status page counts them</source>
        <translation>Сторінка стану рахує їх</translation>
    </message>
    <message>
        <source>node 1 and node 2 both show 2 people</source>
        <translation>вузли 1 і 2 показують 2 осіб</translation>
    </message>
    <message>
        <source>They enter two different rooms</source>
        <translation>Вони входять у дві різні кімнати</translation>
    </message>
    <message>
        <source>two nodes, one room each</source>
        <translation>два вузли, по одній кімнаті</translation>
    </message>
    <message>
        <source>The Connections lists agree</source>
        <translation>Списки підключень збігаються</translation>
    </message>
    <message>
        <source>node 1 and node 2 both list the two people where they are</source>
        <translation>вузли 1 і 2 показують обох там, де вони є</translation>
    </message>
    <message>
        <source>A file is shared</source>
        <translation>Файл доступний усім</translation>
    </message>
    <message>
        <source>what is uploaded through node 1 is read through node 2 byte for byte</source>
        <translation>завантажене через вузол 1 читається через вузол 2 байт у байт</translation>
    </message>
    <message>
        <source>A commit is seen on the other node</source>
        <translation>Зміну видно на іншому вузлі</translation>
    </message>
    <message>
        <source>a comment changed through node 1 shows on node 2</source>
        <translation>коментар, змінений через вузол 1, видно на вузлі 2</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Прибирання</translation>
    </message>
    <message>
        <source>everything that was made is removed, everybody is logged out</source>
        <translation>усе створене видалено, усі вийшли</translation>
    </message>
    <message>
        <source>%1 was answered with HTTP status %2</source>
        <translation>%1: отримано відповідь HTTP %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path.</source>
        <translation>Перевірте, що це адреса сервера Atrium і що вона закінчується його шляхом webapp.</translation>
    </message>
    <message>
        <source>%1 was answered with %2 %3: %4</source>
        <translation>%1: отримано відповідь %2 %3: %4</translation>
    </message>
    <message>
        <source>%1 was answered with something else than expected: %2</source>
        <translation>%1: отримано неочікувану відповідь: %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path, and that all nodes run this version.</source>
        <translation>Перевірте, що це адреса сервера Atrium і що вона закінчується його шляхом webapp, і що на всіх вузлах ця версія.</translation>
    </message>
    <message>
        <source>%1 was not answered within %2 ms</source>
        <translation>%1: за %2 мс відповіді немає</translation>
    </message>
    <message>
        <source>%1 was given up, because the check was stopped</source>
        <translation>%1: перервано, бо перевірку зупинено</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1: помилка: %2</translation>
    </message>
    <message>
        <source>node %1, which is not among the live ones</source>
        <translation>вузол %1, якого немає серед тих, що працюють</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>вузол не задано</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, open rooms: %2</source>
        <translation>%1, відкритих кімнат: %2</translation>
    </message>
    <message>
        <source>creating %1 at %2 was answered without an id</source>
        <translation>створення %1 на %2: у відповіді немає ID</translation>
    </message>
    <message>
        <source>loginUser at %1 answered %2 instead of 1</source>
        <translation>loginUser на %1: відповідь %2 замість 1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>Check login and password, and that the user is an administrator.</source>
        <translation>Перевірте логін і пароль та що користувач — адміністратор.</translation>
    </message>
    <message>
        <source>%1 at %2 was answered with HTTP status %3 and %4</source>
        <translation>%1 на %2: отримано відповідь HTTP %3 і %4</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>надто глибока вкладеність</translation>
    </message>
    <message>
        <source>fault %1: %2</source>
        <translation>помилка %1: %2</translation>
    </message>
    <message>
        <source>not valid XML at byte %1: %2</source>
        <translation>неправильний XML, байт %1: %2</translation>
    </message>
    <message>
        <source>no SOAP answer</source>
        <translation>це не відповідь SOAP</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>користувач %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>кімната %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>файл %1</translation>
    </message>
    <message>
        <source>it may exist, for the answer to its making was lost</source>
        <translation>можливо, існує: відповідь на створення втрачено</translation>
    </message>
    <message>
        <source>%1 is still logged in: %2</source>
        <translation>%1: вхід ще діє: %2</translation>
    </message>
    <message>
        <source>%1 is left behind: %2</source>
        <translation>залишилося: %1 (%2)</translation>
    </message>
    <message>
        <source>the administrator is still logged in at %1: %2</source>
        <translation>вхід адміністратора на %1 ще діє: %2</translation>
    </message>
    <message>
        <source>Remove what is left behind by hand; its name begins with %1.</source>
        <translation>Видаліть те, що залишилося, вручну; його ім’я починається з %1.</translation>
    </message>
    <message>
        <source>everybody is logged out; users, rooms and files removed: %1</source>
        <translation>усі вийшли; видалено користувачів, кімнат і файлів: %1</translation>
    </message>
    <message>
        <source>%1 in room %2 on %3</source>
        <translation>%1 у кімнаті %2 на %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>нікого</translation>
    </message>
    <message>
        <source>%1 (with other connection or node ids than the rooms gave)</source>
        <translation>%1 (з іншими ID підключень або вузлів, ніж повідомили кімнати)</translation>
    </message>
    <message>
        <source>%1 lists %2</source>
        <translation>%1 показує: %2</translation>
    </message>
    <message>
        <source>the room is not shown</source>
        <translation>кімнати не видно</translation>
    </message>
    <message>
        <source>the comment is still &quot;%1&quot;</source>
        <translation>коментар досі «%1»</translation>
    </message>
    <message>
        <source>%1, while really: %2</source>
        <translation>%1, а насправді: %2</translation>
    </message>
    <message>
        <source>Check that both nodes use the same database.</source>
        <translation>Перевірте, що обидва вузли використовують ту саму базу даних.</translation>
    </message>
    <message>
        <source>both list %1</source>
        <translation>обидва показують: %1</translation>
    </message>
    <message>
        <source>%1 says that it stored SHA-256 %2 for a file with %3</source>
        <translation>%1 повідомляє, що збережено SHA-256 %2, а у файлу %3</translation>
    </message>
    <message>
        <source>Check that the folder &quot;upload&quot; of both nodes is the same shared folder.</source>
        <translation>Перевірте, що тека «upload» обох вузлів — та сама спільна тека.</translation>
    </message>
    <message>
        <source>uploaded through %1; through %2: %3</source>
        <translation>завантажено через %1; через %2: %3</translation>
    </message>
    <message>
        <source>%1 bytes with SHA-256 %2 were uploaded through %3, but %4 bytes with %5 read through %6</source>
        <translation>завантажено %1 байт із SHA-256 %2 через %3, але прочитано %4 байт із %5 через %6</translation>
    </message>
    <message>
        <source>%1 bytes uploaded through %2 and read through %3, both with SHA-256 %4</source>
        <translation>завантажено %1 байт через %2 і прочитано через %3, SHA-256 в обох %4</translation>
    </message>
    <message>
        <source>%1 does not show it after %2 ms: %3</source>
        <translation>%1 не показує цього через %2 мс: %3</translation>
    </message>
    <message>
        <source>Look at commit_provider and the peer ports of both nodes.</source>
        <translation>Перевірте commit_provider і порти peer обох вузлів.</translation>
    </message>
    <message>
        <source>%1 showed it %2 ms after the commit</source>
        <translation>%1: видно через %2 мс після зміни</translation>
    </message>
    <message>
        <source>not set active in the list of servers</source>
        <translation>не зроблено активним у списку серверів</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1: стан %2: %3</translation>
    </message>
    <message>
        <source>Check Server Address, HTTP Port, Protocol and Webapp path of %1 in the list of servers, and that this computer reaches it.</source>
        <translation>Перевірте адресу сервера, порт HTTP, протокол і шлях webapp для %1 у списку серверів та що він доступний із цього комп’ютера.</translation>
    </message>
    <message>
        <source>the list shows %1 as up, but %2</source>
        <translation>за списком %1 працює, але %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at the address of %1 (%2), node %3 answers instead of node %4</source>
        <translation>за адресою %1 (%2) відповідає вузол %3 замість вузла %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address</source>
        <translation>«%1» — не вебадреса</translation>
    </message>
    <message>
        <source>Give the address of a node with its webapp path, for instance http://127.0.0.1:5080/openmeetings/.</source>
        <translation>Укажіть адресу вузла з його шляхом webapp, наприклад http://127.0.0.1:5080/openmeetings/.</translation>
    </message>
    <message>
        <source>Check login and password.</source>
        <translation>Перевірте логін і пароль.</translation>
    </message>
    <message>
        <source>Check the address, and that the node runs and can be reached from here.</source>
        <translation>Перевірте адресу та що вузол працює і доступний звідси.</translation>
    </message>
    <message>
        <source>%1 is a user of level &quot;%2&quot;</source>
        <translation>%1: користувач рівня «%2»</translation>
    </message>
    <message>
        <source>Give the login of an administrator.</source>
        <translation>Укажіть логін адміністратора.</translation>
    </message>
    <message>
        <source>%1 is logged in at %2</source>
        <translation>%1: вхід на %2 виконано</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>%1; not usable: %2</source>
        <translation>%1; непридатні: %2</translation>
    </message>
    <message>
        <source>Add the missing nodes in the list of servers, set them active and start their agents.</source>
        <translation>Додайте відсутні вузли до списку серверів, зробіть їх активними та запустіть їхні агенти.</translation>
    </message>
    <message>
        <source>%1 answers as node %2, which is not among the live nodes: %3</source>
        <translation>%1 відповідає як вузол %2, якого немає серед тих, що працюють: %3</translation>
    </message>
    <message>
        <source>Set this node active in the list of servers, or run the check at another node.</source>
        <translation>Зробіть цей вузол активним у списку серверів або запустіть перевірку на іншому вузлі.</translation>
    </message>
    <message>
        <source>Made by a check of the cluster, which removes it at its end.</source>
        <translation>Створено перевіркою кластера, яка видалить це наприкінці.</translation>
    </message>
    <message>
        <source>both are logged in at %1</source>
        <translation>обидві особи ввійшли на %1</translation>
    </message>
    <message>
        <source>the status page of %1 does not show the new room</source>
        <translation>сторінка стану %1 не показує нову кімнату</translation>
    </message>
    <message>
        <source>Look at the commit channel: the node does not see what was just written.</source>
        <translation>Перевірте канал комітів: вузол не бачить щойно записаного.</translation>
    </message>
    <message>
        <source>the status page of %1 shows %2</source>
        <translation>сторінка стану %1 показує %2</translation>
    </message>
    <message>
        <source>Nobody has entered yet: look for connections that were left behind.</source>
        <translation>Ще ніхто не ввійшов: пошукайте підключення, що залишилися.</translation>
    </message>
    <message>
        <source>%1 is sent to %2</source>
        <translation>%1: спрямовано на %2</translation>
    </message>
    <message>
        <source>%1 is sent to %2 at %3, whose address for rooms is %4</source>
        <translation>%1: спрямовано на %2 за адресою %3, а його адреса для кімнат — %4</translation>
    </message>
    <message>
        <source>Check the node&apos;s address in the list of servers.</source>
        <translation>Перевірте адресу вузла в списку серверів.</translation>
    </message>
    <message>
        <source>%1 was sent to %2, but the room is served by %3</source>
        <translation>%1: спрямовано на %2, але кімнату веде %3</translation>
    </message>
    <message>
        <source>%1 let a second connection in with a ticket that was used</source>
        <translation>%1 впустив друге з’єднання з використаним квитком</translation>
    </message>
    <message>
        <source>a used ticket was not answered with ticket_refused: %1</source>
        <translation>на використаний квиток не отримано відповіді ticket_refused: %1</translation>
    </message>
    <message>
        <source>%1 does not show the room</source>
        <translation>%1 не показує кімнату</translation>
    </message>
    <message>
        <source>%1 shows %2</source>
        <translation>%1 показує %2</translation>
    </message>
    <message>
        <source>Look at the commit channel and the log of this node.</source>
        <translation>Перевірте канал комітів і журнал цього вузла.</translation>
    </message>
    <message>
        <source>one is sent to %1, the other to %2</source>
        <translation>одну особу спрямовано на %1, іншу на %2</translation>
    </message>
    <message>
        <source>A room must be open on one node only: check that all nodes use the same database.</source>
        <translation>Кімната має бути відкрита лише на одному вузлі: перевірте, що всі вузли використовують ту саму базу даних.</translation>
    </message>
    <message>
        <source>both are in on %1, a used ticket was refused</source>
        <translation>обидві особи ввійшли на %1, використаний квиток відхилено</translation>
    </message>
    <message>
        <source>each sees both people and the other&apos;s chat line</source>
        <translation>кожна бачить обох осіб і повідомлення іншої</translation>
    </message>
    <message>
        <source>both rooms are on %1</source>
        <translation>обидві кімнати на %1</translation>
    </message>
    <message>
        <source>Rooms go where the open rooms are smallest in sum, so run the check while no others are open. Open before it: %1.</source>
        <translation>Кімнати йдуть туди, де сума відкритих кімнат менша; запускайте перевірку, коли інші не відкриті. До неї відкрито: %1.</translation>
    </message>
    <message>
        <source>one room is on %1, the other on %2</source>
        <translation>одна кімната на %1, інша на %2</translation>
    </message>
    <message>
        <source>%1 %2 %3: expected %4; seen %5</source>
        <translation>%1 %2 %3: очікувалося: %4; отримано: %5</translation>
    </message>
    <message>
        <source>; what to do: %1</source>
        <translation>; що робити: %1</translation>
    </message>
    <message>
        <source>Step %1 (%2): expected %3, but seen: %4</source>
        <translation>Крок %1 (%2): очікувалося: %3, але отримано: %4</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
</TS>
