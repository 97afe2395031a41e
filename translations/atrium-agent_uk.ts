<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>You are not logged in, or your session has ended.</source>
        <translation>Ви не ввійшли, або ваш сеанс завершено.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Увійдіть знову.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>Неправильний логін або пароль.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Перевірте їх і спробуйте знову.</translation>
    </message>
    <message>
        <source>This account is for programs (web service); it cannot log in to the page.</source>
        <translation>Цей обліковий запис для програм (вебслужба); на сторінку з ним увійти не можна.</translation>
    </message>
    <message>
        <source>This account may not use the web service.</source>
        <translation>Цьому обліковому запису вебслужба недоступна.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s or a web-service account.</source>
        <translation>Використайте обліковий запис адміністратора або вебслужби.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>Не можна видалити самого себе.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most 255 characters, without line breaks and control characters.</source>
        <translation>Імена та адреса пошти мають бути не довшими за 255 знаків, без розривів рядка й керівних знаків.</translation>
    </message>
</context>
<context>
    <name>Agent::Application</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не вдається створити теку %1.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Створіть її або виправте розділ [files].</translation>
    </message>
</context>
<context>
    <name>Agent::CommitChannel</name>
    <message>
        <source>Node %1 cannot be reached over the commit channel.</source>
        <translation>Вузол %1 недоступний каналом комітів.</translation>
    </message>
    <message>
        <source>Check that it runs and that its peer port is open for this node.</source>
        <translation>Перевірте, що він працює і що його порт peer відкрито для цього вузла.</translation>
    </message>
    <message>
        <source>The commit channel cannot listen on %1:%2: %3.</source>
        <translation>Канал комітів не може слухати на %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another peers.port, or stop the program that uses this one.</source>
        <translation>Виберіть інший peers.port або зупиніть програму, яка займає цей.</translation>
    </message>
    <message>
        <source>too many connections at once</source>
        <translation>забагато з’єднань одразу</translation>
    </message>
    <message>
        <source>This node does not know the request %1.</source>
        <translation>Цей вузол не знає запиту %1.</translation>
    </message>
    <message>
        <source>Node %1 did not answer in time.</source>
        <translation>Вузол %1 не відповів вчасно.</translation>
    </message>
</context>
<context>
    <name>Agent::HttpFront</name>
    <message>
        <source>The web port cannot listen on %1:%2: %3.</source>
        <translation>Вебпорт не може слухати на %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another http.port, or stop the program that uses this one.</source>
        <translation>Виберіть інший http.port або зупиніть програму, яка займає цей.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerLink</name>
    <message>
        <source>the other end closed the connection</source>
        <translation>інша сторона закрила з’єднання</translation>
    </message>
    <message>
        <source>the other end does not read</source>
        <translation>інша сторона не читає</translation>
    </message>
    <message>
        <source>no hello</source>
        <translation>немає hello</translation>
    </message>
    <message>
        <source>it speaks version %1 of the protocol, this node %2</source>
        <translation>версія протоколу там %1, на цьому вузлі %2</translation>
    </message>
    <message>
        <source>it belongs to another cluster</source>
        <translation>вузол іншого кластера</translation>
    </message>
    <message>
        <source>it does not have this cluster&apos;s key</source>
        <translation>немає ключа цього кластера</translation>
    </message>
    <message>
        <source>a frame was tampered with</source>
        <translation>кадр спотворено</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>немає відповіді за %1 с</translation>
    </message>
    <message>
        <source>no sign of life for %1 s</source>
        <translation>немає ознак життя %1 с</translation>
    </message>
</context>
<context>
    <name>Agent::RoomHub</name>
    <message>
        <source>The person is no longer in a room on this node.</source>
        <translation>Особи більше немає в кімнатах цього вузла.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomLink</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Повідомлення має бути довжиною від 1 до %1 знаків.</translation>
    </message>
</context>
<context>
    <name>Agent::Soap</name>
    <message>
        <source>There is no such service here.</source>
        <translation>Такої служби тут немає.</translation>
    </message>
    <message>
        <source>The service %1 has no operation &quot;%2&quot;.</source>
        <translation>У служби %1 немає операції «%2».</translation>
    </message>
    <message>
        <source>Its operations are in its description, at the address of the service with ?wsdl.</source>
        <translation>Її операції перелічено в описі, за адресою служби з ?wsdl.</translation>
    </message>
    <message>
        <source>Users of this level may not use the SOAP services.</source>
        <translation>Користувачам цього рівня служби SOAP недоступні.</translation>
    </message>
    <message>
        <source>Log in as an administrator or as a web-service user.</source>
        <translation>Увійдіть як адміністратор або як користувач вебслужби.</translation>
    </message>
    <message>
        <source>Element %1 is given twice or out of order.</source>
        <translation>Елемент %1 вказано двічі або не за порядком.</translation>
    </message>
    <message>
        <source>Send the parameters in the order of the service&apos;s description.</source>
        <translation>Передавайте параметри в порядку з опису служби.</translation>
    </message>
    <message>
        <source>Element %1 is not a valid xs:%2.</source>
        <translation>Елемент %1 не є правильним xs:%2.</translation>
    </message>
    <message>
        <source>Required element %1 can not be found in the request.</source>
        <translation>У запиті немає обов’язкового елемента %1.</translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation>Запит більший за 1 МіБ.</translation>
    </message>
    <message>
        <source>The SOAP server cannot listen on loopback: %1.</source>
        <translation>Сервер SOAP не може слухати на loopback: %1.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The content type must be application/json.</source>
        <translation>Тип вмісту має бути application/json.</translation>
    </message>
    <message>
        <source>&quot;level&quot; must be user, moderator, admin or webservice.</source>
        <translation>«level» має бути user, moderator, admin або webservice.</translation>
    </message>
    <message>
        <source>The API has no such address.</source>
        <translation>Такої адреси в API немає.</translation>
    </message>
    <message>
        <source>This address does not answer %1.</source>
        <translation>Ця адреса не відповідає на %1.</translation>
    </message>
    <message>
        <source>The request does not come from Atrium&apos;s page.</source>
        <translation>Запит надійшов не зі сторінки Atrium.</translation>
    </message>
    <message>
        <source>Send the session&apos;s csrfToken in the header X-Atrium-Csrf.</source>
        <translation>Передайте csrfToken сеансу в заголовку X-Atrium-Csrf.</translation>
    </message>
    <message>
        <source>Only administrators may do this.</source>
        <translation>Це можуть лише адміністратори.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be conference, restricted or interview.</source>
        <translation>«type» має бути conference, restricted або interview.</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>The folder %1 of the database file cannot be used.</source>
        <translation>Теку %1 файлу бази даних не можна використати.</translation>
    </message>
    <message>
        <source>Create it, or correct database.file.</source>
        <translation>Створіть її або виправте database.file.</translation>
    </message>
    <message>
        <source>The SQLite database %1 is on a network or user-space file system, where its locks do not hold.</source>
        <translation>База даних SQLite %1 лежить у мережевій або користувацькій файловій системі, де її блокування не діють.</translation>
    </message>
    <message>
        <source>Put it on a local disk, or use PostgreSQL or MariaDB for nodes on several machines.</source>
        <translation>Перенесіть її на локальний диск або використайте PostgreSQL чи MariaDB для вузлів на кількох машинах.</translation>
    </message>
    <message>
        <source>The SQLite database is in use by node %1 on another machine.</source>
        <translation>Базу даних SQLite використовує вузол %1 на іншій машині.</translation>
    </message>
    <message>
        <source>One SQLite file serves agents on one machine only. Stop the nodes there first, or use PostgreSQL or MariaDB.</source>
        <translation>Один файл SQLite служить агентам лише на одній машині. Спочатку зупиніть вузли там або використайте PostgreSQL чи MariaDB.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>Бази даних %1 немає.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node, or correct database.file.</source>
        <translation>Виконайте один раз «atrium-agent init» на першому вузлі або виправте database.file.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>Ключ у %1 — не ключ цього кластера.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Скопіюйте файл ключа з вузла, який є в кластері.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conference Room</source>
        <translation>Кімната для конференцій</translation>
    </message>
    <message>
        <source>Video Only Room</source>
        <translation>Кімната лише з відео</translation>
    </message>
    <message>
        <source>Video and Whiteboard Room</source>
        <translation>Кімната з відео та дошкою</translation>
    </message>
    <message>
        <source>Restricted Room</source>
        <translation>Кімната для доповідей</translation>
    </message>
    <message>
        <source>Interview Room</source>
        <translation>Кімната для інтерв’ю</translation>
    </message>
    <message>
        <source>Private Conference Room</source>
        <translation>Закрита кімната для конференцій</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>state</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>кімнати</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>Login name of the first administrator.</source>
        <translation>Логін першого адміністратора.</translation>
    </message>
    <message>
        <source>File with the password in its first line; made with a random one if it does not exist. By default admin-password beside the configuration.</source>
        <translation>Файл із паролем у першому рядку; якщо його немає, він створюється з випадковим паролем. Типово admin-password поруч із конфігурацією.</translation>
    </message>
    <message>
        <source>The cluster is ready. Node %1 is its first; every node needs the key file %2.</source>
        <translation>Кластер готовий. Вузол %1 у ньому перший; кожному вузлу потрібен файл ключа %2.</translation>
    </message>
    <message>
        <source>The administrator is &quot;%1&quot;; the password is in %2.</source>
        <translation>Адміністратор — «%1»; пароль записано в %2.</translation>
    </message>
    <message>
        <source>Node %1 (%2) is in the cluster. Start it with: atrium-agent serve --config %3</source>
        <translation>Вузол %1 (%2) у кластері. Запустіть його: atrium-agent serve --config %3</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вивести JSON.</translation>
    </message>
    <message>
        <source>make a new cluster: its key, its first administrator, its rooms, this node</source>
        <translation>створити новий кластер: його ключ, першого адміністратора, кімнати та цей вузол</translation>
    </message>
    <message>
        <source>add this node to a cluster</source>
        <translation>додати цей вузол до кластера</translation>
    </message>
    <message>
        <source>run this node</source>
        <translation>запустити цей вузол</translation>
    </message>
    <message>
        <source>list the nodes of the cluster and their state</source>
        <translation>перелічити вузли кластера та їхній стан</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>додати обліковий запис</translation>
    </message>
    <message>
        <source>check a running cluster from outside, as people use it</source>
        <translation>перевірити ззовні кластер, що працює, так, як ним користуються люди</translation>
    </message>
    <message>
        <source>Usage: atrium-agent COMMAND [options]</source>
        <translation>Використання: atrium-agent КОМАНДА [параметри]</translation>
    </message>
    <message>
        <source>atrium-agent COMMAND --help tells the options of a command.</source>
        <translation>atrium-agent КОМАНДА --help показує параметри команди.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. atrium-agent --help lists them.</source>
        <translation>Немає команди «%1». Список команд: atrium-agent --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood. atrium-agent %2 --help tells the options.</source>
        <translation>Незрозуміло: «%1». Параметри показує atrium-agent %2 --help.</translation>
    </message>
    <message>
        <source>The node&apos;s configuration.</source>
        <translation>Конфігурація вузла.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>Не вдається прочитати пароль зі стандартного вводу.</translation>
    </message>
    <message>
        <source>The password cannot be written to %1: %2.</source>
        <translation>Не вдається записати пароль у %1: %2.</translation>
    </message>
    <message>
        <source>Check the configuration, tell what is wrong in it, and end.</source>
        <translation>Перевірити конфігурацію, повідомити, що в ній неправильно, і завершитися.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>Конфігурація %1 правильна.</translation>
    </message>
    <message>
        <source>Login name.</source>
        <translation>Логін.</translation>
    </message>
    <message>
        <source>user, moderator, admin, or webservice (access by SOAP only).</source>
        <translation>user, moderator, admin або webservice (доступ лише через SOAP).</translation>
    </message>
    <message>
        <source>File with the password in its first line; - for standard input.</source>
        <translation>Файл із паролем у першому рядку; - для стандартного вводу.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Ім’я.</translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation>Прізвище.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Адреса пошти.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; is not known.</source>
        <translation>Рівень «%1» невідомий.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Використайте user, moderator, admin або webservice.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was added with id %2.</source>
        <translation>Обліковий запис «%1» додано з ID %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Не вдається записати звіт у %1: %2.</translation>
    </message>
    <message>
        <source>The cluster works as it should (%1 ms).</source>
        <translation>Кластер працює як слід (%1 мс).</translation>
    </message>
    <message>
        <source>The cluster does not work as it should: %1</source>
        <translation>Кластер працює не як слід: %1</translation>
    </message>
    <message>
        <source>Address of a node.</source>
        <translation>Адреса вузла.</translation>
    </message>
    <message>
        <source>Login name of an administrator.</source>
        <translation>Логін адміністратора.</translation>
    </message>
    <message>
        <source>Write the report as JSON.</source>
        <translation>Записати звіт у вигляді JSON.</translation>
    </message>
    <message>
        <source>Write the report as JUnit XML.</source>
        <translation>Записати звіт у вигляді XML для JUnit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a node.</source>
        <translation>«%1» — не адреса вузла.</translation>
    </message>
    <message>
        <source>Its form is http://host:5080/openmeetings/</source>
        <translation>Її вигляд: http://host:5080/openmeetings/</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>must be sqlite, postgresql or mariadb</source>
        <translation>значення має бути sqlite, postgresql або mariadb</translation>
    </message>
    <message>
        <source>is missing: give each node of the cluster its own number, 1 for the first</source>
        <translation>значення немає: дайте кожному вузлу кластера свій номер, першому — 1</translation>
    </message>
    <message>
        <source>must list pages as browsers name them, for instance &quot;https://www.example.org&quot;</source>
        <translation>сторінки мають бути вказані так, як їх називають браузери, наприклад &quot;https://www.example.org&quot;</translation>
    </message>
    <message>
        <source>must be a host name or an IP address, without port</source>
        <translation>значення має бути іменем комп’ютера або IP-адресою, без порту</translation>
    </message>
    <message>
        <source>must be an IP address of this machine, 0.0.0.0 or ::</source>
        <translation>значення має бути IP-адресою цієї машини, 0.0.0.0 або ::</translation>
    </message>
    <message>
        <source>must be at least heartbeat_ms and twice database.timeout_ms</source>
        <translation>значення має бути не меншим за heartbeat_ms і два database.timeout_ms</translation>
    </message>
    <message>
        <source>must lie between heartbeat_ms and lease_ms</source>
        <translation>значення має бути між heartbeat_ms і lease_ms</translation>
    </message>
    <message>
        <source>must be database: sessions in one node&apos;s memory are of no use to the others</source>
        <translation>значення має бути database: сеанси в пам’яті одного вузла не допоможуть іншим</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>Не вдається прочитати конфігурацію %1: %2.</translation>
    </message>
    <message>
        <source>Name the file with --config.</source>
        <translation>Укажіть файл через --config.</translation>
    </message>
    <message>
        <source>Correct the line; the form of the file is TOML.</source>
        <translation>Виправте рядок; формат файлу — TOML.</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>значення має бути текстом у лапках</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>значення має бути списком текстів у лапках</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>значення має бути цілим числом від %1 до %2</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1: такого ключа немає.</translation>
    </message>
    <message>
        <source>Check its spelling and its section; the manual lists all keys.</source>
        <translation>Перевірте написання та розділ; усі ключі перелічено в посібнику.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be stored: %1.</source>
        <translation>Не вдалося зберегти файл: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>Адміністратору слід оглянути теку %1.</translation>
    </message>
    <message>
        <source>The file&apos;s name must have 1 to 255 characters, without slashes and invisible characters.</source>
        <translation>Ім’я файлу має бути довжиною від 1 до 255 знаків, без скісних рисок і невидимих знаків.</translation>
    </message>
    <message>
        <source>There is no room with id %1.</source>
        <translation>Немає кімнати з ID %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Файл більший за %1 МіБ.</translation>
    </message>
    <message>
        <source>The file&apos;s content is not in this node&apos;s upload folder.</source>
        <translation>Вмісту файлу немає в теці завантажень цього вузла.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one upload folder.</source>
        <translation>Адміністратору слід перевірити, що в усіх вузлів спільна тека завантажень.</translation>
    </message>
    <message>
        <source>The file&apos;s content is damaged: it differs from what was stored.</source>
        <translation>Вміст файлу пошкоджено: він відрізняється від збереженого.</translation>
    </message>
    <message>
        <source>The administrator should restore it from a backup.</source>
        <translation>Адміністратору слід відновити його з резервної копії.</translation>
    </message>
    <message>
        <source>Only the person who uploaded the file and administrators may delete it.</source>
        <translation>Видалити файл можуть лише той, хто його завантажив, і адміністратори.</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Node %1 is already run by another agent (process %2).</source>
        <translation>Вузол %1 уже запущено іншим агентом (процес %2).</translation>
    </message>
    <message>
        <source>Give this agent another node.id, or stop the other one. If it crashed on another machine, its lease ends within %1 s.</source>
        <translation>Дайте цьому агенту інший node.id або зупиніть той. Якщо той упав на іншій машині, його строк оренди мине через %1 с.</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>The form is tcp(Addresses=10.1.1.1;10.1.1.2), each address with :port if it is not 5636.</source>
        <translation>Форма: tcp(Addresses=10.1.1.1;10.1.1.2), у кожної адреси :порт, якщо він не 5636.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>«%1» — не адреса.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>Незрозуміло: «%1».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known.</source>
        <translation>Параметр «%1» невідомий.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room %1 is full: %2 of %3 places are taken.</source>
        <translation>Кімната %1 заповнена: зайнято місць %2 із %3.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>Зачекайте, доки хтось вийде.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Node %1 did not answer in time; the person may still be in the room.</source>
        <translation>Вузол %1 не відповів вчасно; можливо, особа ще в кімнаті.</translation>
    </message>
    <message>
        <source>Look at the list of connections again in a moment.</source>
        <translation>Погляньте у список підключень ще раз трохи згодом.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Не вдається прочитати файл %1: %2.</translation>
    </message>
    <message>
        <source>The secret in %1 can be read by everybody on this machine.</source>
        <translation>Секрет у %1 можуть прочитати всі на цій машині.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Виконайте: chmod 600 %1</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Файл %1 порожній.</translation>
    </message>
    <message>
        <source>The file %1 does not hold a cluster key.</source>
        <translation>У файлі %1 немає ключа кластера.</translation>
    </message>
    <message>
        <source>Copy the file from a node that is in the cluster.</source>
        <translation>Скопіюйте файл із вузла, який є в кластері.</translation>
    </message>
    <message>
        <source>The cluster key cannot be written to %1: %2.</source>
        <translation>Не вдається записати ключ кластера в %1: %2.</translation>
    </message>
    <message>
        <source>There were too many failed logins.</source>
        <translation>Забагато невдалих спроб входу.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Спробуйте знову через %1 с.</translation>
    </message>
    <message>
        <source>Too many people are logging in at this moment.</source>
        <translation>Зараз входить забагато людей.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Спробуйте знову за кілька секунд.</translation>
    </message>
    <message>
        <source>A stored password cannot be decrypted with this cluster key.</source>
        <translation>Збережений пароль не розшифрувати цим ключем кластера.</translation>
    </message>
    <message>
        <source>Type the password in again under Servers.</source>
        <translation>Введіть пароль заново в розділі «Сервери».</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>Драйвер Qt %1 для цієї бази даних не встановлено.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then start again.</source>
        <translation>Установіть пакет із ним і запустіть знову.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2</source>
        <translation>База даних %1 недоступна: %2</translation>
    </message>
    <message>
        <source>Check that it runs and that section [database] of the configuration is right.</source>
        <translation>Перевірте, що вона працює і що розділ [database] конфігурації правильний.</translation>
    </message>
    <message>
        <source>A value that must be unique is taken.</source>
        <translation>Значення, яке має бути унікальним, уже зайняте.</translation>
    </message>
    <message>
        <source>The database does not answer as it should.</source>
        <translation>База даних відповідає не як слід.</translation>
    </message>
    <message>
        <source>Try again in a moment; the node&apos;s log says more.</source>
        <translation>Спробуйте знову трохи згодом; докладніше в журналі вузла.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which cannot be stored.</source>
        <translation>У тексті є знак NUL, який не можна зберегти.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>З’єднання з базою даних втрачено.</translation>
    </message>
    <message>
        <source>Node %1 is not in the cluster&apos;s commit log.</source>
        <translation>Вузла %1 немає в журналі комітів кластера.</translation>
    </message>
    <message>
        <source>Another node is changing the database&apos;s schema.</source>
        <translation>Схему бази даних зараз змінює інший вузол.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Спробуйте знову за хвилину.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2.</source>
        <translation>Версія схеми бази даних %1; ця програма знає версії до %2.</translation>
    </message>
    <message>
        <source>Install the newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Установіть на цей вузол новішу версію Atrium. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The migration %1 is missing from the program.</source>
        <translation>У програмі немає міграції %1.</translation>
    </message>
    <message>
        <source>This database holds no Atrium cluster yet.</source>
        <translation>У цій базі даних ще немає кластера Atrium.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Виконайте один раз «atrium-agent init» на першому вузлі.</translation>
    </message>
    <message>
        <source>This database already holds an Atrium cluster.</source>
        <translation>У цій базі даних уже є кластер Atrium.</translation>
    </message>
    <message>
        <source>Use &quot;atrium-agent join&quot; to add this node to it.</source>
        <translation>Додайте до нього цей вузол за допомогою «atrium-agent join».</translation>
    </message>
    <message>
        <source>There is no such connection; the person may have left.</source>
        <translation>Такого підключення немає; можливо, особа вийшла.</translation>
    </message>
    <message>
        <source>There is no file with id %1.</source>
        <translation>Немає файлу з ID %1.</translation>
    </message>
    <message>
        <source>There is no node with id %1.</source>
        <translation>Немає вузла з ID %1.</translation>
    </message>
    <message>
        <source>The node id %1 is taken or was used before.</source>
        <translation>ID вузла %1 зайнято або вже використовувався.</translation>
    </message>
    <message>
        <source>Choose another id for this node.</source>
        <translation>Виберіть інший ID для цього вузла.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>Вузла %1 немає у списку кластера.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot; or in the console under Servers.</source>
        <translation>Додайте його за допомогою «atrium-agent join» або в консолі в розділі «Сервери».</translation>
    </message>
    <message>
        <source>Node %1 was taken over by another agent or removed from the cluster.</source>
        <translation>Вузол %1 перехоплено іншим агентом або вилучено з кластера.</translation>
    </message>
    <message>
        <source>Look under Servers in the console which agent runs it.</source>
        <translation>Погляньте в консолі в розділі «Сервери», який агент його веде.</translation>
    </message>
    <message>
        <source>Another node claimed the room at the same moment.</source>
        <translation>Інший вузол зайняв кімнату тієї ж миті.</translation>
    </message>
    <message>
        <source>The ticket is unknown, used up or too old.</source>
        <translation>Квиток невідомий, використаний або застарілий.</translation>
    </message>
    <message>
        <source>The room is no longer open on this node.</source>
        <translation>Кімнату на цьому вузлі більше не відкрито.</translation>
    </message>
    <message>
        <source>There is no room with id %1.</source>
        <translation>Немає кімнати з ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of rooms.</source>
        <translation>Можливо, її видалено; погляньте у список кімнат.</translation>
    </message>
    <message>
        <source>The session is unknown or has ended.</source>
        <translation>Сеанс невідомий або завершений.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Увійдіть знову.</translation>
    </message>
    <message>
        <source>There is no user with id %1.</source>
        <translation>Немає користувача з ID %1.</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>Немає користувача з таким логіном.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; is taken.</source>
        <translation>Логін «%1» зайнято.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Виберіть інший.</translation>
    </message>
</context>
</TS>
