<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Common</name>
    <message>
        <source>Server Name must not hold line breaks or control characters.</source>
        <translation>Nombre del servidor no debe contener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>Server Name must have 1 to 255 characters.</source>
        <translation>Nombre del servidor debe tener de 1 a 255 caracteres.</translation>
    </message>
    <message>
        <source>Server Address must be a host name or an IP address, without protocol, port or path.</source>
        <translation>Dirección del servidor debe ser un nombre de equipo o una dirección IP, sin protocolo, puerto ni ruta.</translation>
    </message>
    <message>
        <source>HTTP Port must be a number from 1 to 65535.</source>
        <translation>Puerto HTTP debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Protocol must be http or https.</source>
        <translation>Protocolo debe ser http o https.</translation>
    </message>
    <message>
        <source>Webapp path may hold letters, digits, dots, dashes and underscores, for instance &quot;openmeetings&quot;.</source>
        <translation>Ruta de la webapp solo puede contener letras, cifras, puntos, guiones y guiones bajos, por ejemplo «openmeetings».</translation>
    </message>
    <message>
        <source>User (SOAP Access) must not hold line breaks or control characters.</source>
        <translation>Usuario (acceso SOAP) no debe contener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>User (SOAP Access) must have at most 255 characters.</source>
        <translation>Usuario (acceso SOAP) debe tener como máximo 255 caracteres.</translation>
    </message>
    <message>
        <source>Comment must not hold control characters.</source>
        <translation>Comentario no debe contener caracteres de control.</translation>
    </message>
    <message>
        <source>Comment must have at most 2048 characters.</source>
        <translation>Comentario debe tener como máximo 2048 caracteres.</translation>
    </message>
    <message>
        <source>Reports regularly.</source>
        <translation>Se comunica con regularidad.</translation>
    </message>
    <message>
        <source>Reports regularly, but is not active: it gets no new rooms.</source>
        <translation>Se comunica con regularidad, pero no está activo: no recibe salas nuevas.</translation>
    </message>
    <message>
        <source>Has never been started.</source>
        <translation>Nunca se ha iniciado.</translation>
    </message>
    <message>
        <source>Was stopped cleanly.</source>
        <translation>Se detuvo correctamente.</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>no activo</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>estado %1</translation>
    </message>
    <message numerus="yes">
        <source>load %1 in %n open room(s)</source>
        <translation>
            <numerusform>carga %1 en %n sala abierta</numerusform>
            <numerusform>carga %1 en %n salas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>the room is open here</source>
        <translation>la sala está abierta aquí</translation>
    </message>
    <message>
        <source>The cluster has no node that could open the room.</source>
        <translation>El clúster no tiene ningún nodo que pueda abrir la sala.</translation>
    </message>
    <message>
        <source>No node can open the room (%1).</source>
        <translation>Ningún nodo puede abrir la sala (%1).</translation>
    </message>
    <message>
        <source>Start a node or make one active, then try again.</source>
        <translation>Inicie un nodo o ponga uno activo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The room needs a name of 1 to %1 characters.</source>
        <translation>La sala necesita un nombre de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>The room&apos;s name must not hold line breaks or control characters.</source>
        <translation>El nombre de la sala no debe contener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>The comment must not hold control characters.</source>
        <translation>El comentario no debe contener caracteres de control.</translation>
    </message>
    <message>
        <source>The comment must have at most %1 characters.</source>
        <translation>El comentario debe tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The capacity must be a number from 1 to %1.</source>
        <translation>El número de plazas debe estar entre 1 y %1.</translation>
    </message>
    <message>
        <source>The login name must have %1 to %2 characters.</source>
        <translation>El nombre de usuario debe tener de %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>The login name must not begin or end with a space or hold invisible characters.</source>
        <translation>El nombre de usuario no debe empezar ni terminar con un espacio ni contener caracteres invisibles.</translation>
    </message>
    <message>
        <source>The password must have %1 to %2 characters.</source>
        <translation>La contraseña debe tener de %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2.</source>
        <translation>JSON no válido en el byte %1: %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Se esperaba un objeto JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«%1» es incorrecto; debe ser: %2.</translation>
    </message>
    <message>
        <source>Unknown reason &quot;%1&quot;.</source>
        <translation>Motivo desconocido «%1».</translation>
    </message>
    <message>
        <source>Unknown code &quot;%1&quot;.</source>
        <translation>Código desconocido «%1».</translation>
    </message>
    <message>
        <source>You left the room.</source>
        <translation>Ha salido de la sala.</translation>
    </message>
    <message>
        <source>The ticket for this room is used up, too old or not for this node. Enter the room again.</source>
        <translation>El pase para esta sala está usado, es demasiado antiguo o no es para este nodo. Entre de nuevo en la sala.</translation>
    </message>
    <message>
        <source>The room is open on another node now. Enter it again.</source>
        <translation>La sala está abierta ahora en otro nodo. Entre de nuevo.</translation>
    </message>
    <message>
        <source>Your session has been closed by an administrator or moderator.</source>
        <translation>Un administrador o moderador cerró su sesión.</translation>
    </message>
    <message>
        <source>The room was deleted by an administrator.</source>
        <translation>Un administrador eliminó la sala.</translation>
    </message>
    <message>
        <source>This node is being stopped. The room opens again on another node.</source>
        <translation>Este nodo se está deteniendo. La sala se abre de nuevo en otro nodo.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>La sala está llena.</translation>
    </message>
    <message>
        <source>The last message was not understood.</source>
        <translation>No se entendió el último mensaje.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the room.</source>
        <translation>Su conexión es demasiado lenta para seguir la sala.</translation>
    </message>
    <message>
        <source>Your account was deleted by an administrator.</source>
        <translation>Un administrador eliminó su cuenta.</translation>
    </message>
    <message>
        <source>No ticket arrived in time.</source>
        <translation>No llegó ningún pase a tiempo.</translation>
    </message>
    <message>
        <source>Unknown frame &quot;%1&quot;.</source>
        <translation>Trama desconocida «%1».</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Has just begun to report: it gets new rooms after its next report.</source>
        <translation>Acaba de empezar a comunicarse: recibe salas nuevas tras su próxima señal.</translation>
    </message>
    <message>
        <source>Has just started: it gets new rooms in %1.</source>
        <translation>Acaba de iniciarse: recibe salas nuevas en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Crashed %n time(s) in a row: it gets new rooms again in %1.</source>
        <translation>
            <numerusform>Ha fallado %n vez: vuelve a recibir salas nuevas en %1.</numerusform>
            <numerusform>Ha fallado %n veces seguidas: vuelve a recibir salas nuevas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is being emptied: it gets no new rooms; those it has end by themselves, with no deadline.</source>
        <translation>Se está vaciando: no recibe salas nuevas; las que tiene terminan por sí solas, sin hora límite.</translation>
    </message>
    <message>
        <source>Is being emptied: the deadline has passed and its rooms move to other nodes now.</source>
        <translation>Se está vaciando: la hora límite ha pasado y sus salas se trasladan ahora a otros nodos.</translation>
    </message>
    <message>
        <source>Is being emptied: it gets no new rooms; those that are left move to other nodes in %1.</source>
        <translation>Se está vaciando: no recibe salas nuevas; las que queden se trasladan a otros nodos en %1.</translation>
    </message>
    <message>
        <source>Has just started, but is not active: it gets no new rooms.</source>
        <translation>Acaba de iniciarse, pero no está activo: no recibe salas nuevas.</translation>
    </message>
    <message>
        <source>Silent for %1: it keeps its rooms but gets no new ones.</source>
        <translation>En silencio desde hace %1: conserva sus salas, pero no recibe nuevas.</translation>
    </message>
    <message>
        <source>Is emptied: no room is left on it, and it gets no new ones.</source>
        <translation>Está vaciado: no le queda ninguna sala y no recibe nuevas.</translation>
    </message>
    <message>
        <source>Has closed its rooms, because it has not reached the database for %1.</source>
        <translation>Ha cerrado sus salas porque no llega a la base de datos desde hace %1.</translation>
    </message>
    <message>
        <source>Silent for %1: its lease has run out. Its rooms open elsewhere as soon as it is certain that it serves them no longer.</source>
        <translation>En silencio desde hace %1: su plazo ha vencido. Sus salas se abren en otro nodo en cuanto sea seguro que ya no las atiende.</translation>
    </message>
    <message>
        <source>Weight must be a number from 1 to %1.</source>
        <translation>El peso debe ser un número de 1 a %1.</translation>
    </message>
    <message>
        <source>The limit of rooms must be a number from 1 to %1, or 0 for no limit.</source>
        <translation>El límite de salas debe ser un número de 1 a %1, o 0 si no hay límite.</translation>
    </message>
    <message>
        <source>The limit of people must be a number from 1 to %1, or 0 for no limit.</source>
        <translation>El límite de personas debe ser un número de 1 a %1, o 0 si no hay límite.</translation>
    </message>
    <message>
        <source>A node can have at most %1 labels.</source>
        <translation>Un nodo puede tener como máximo %1 etiquetas.</translation>
    </message>
    <message>
        <source>Each label must have 1 to 40 letters from A to Z, digits, dots, dashes or underscores.</source>
        <translation>Cada etiqueta debe tener de 1 a 40 letras de la A a la Z, cifras, puntos, guiones o guiones bajos.</translation>
    </message>
    <message>
        <source>Each label can be given once only.</source>
        <translation>Cada etiqueta solo se puede indicar una vez.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of the database&apos;s.</source>
        <translation>Su reloj va %1 por delante del de la base de datos.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind the database&apos;s.</source>
        <translation>Su reloj va %1 por detrás del de la base de datos.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>the room is pinned to %1</source>
        <translation>la sala está fijada a %1</translation>
    </message>
    <message>
        <source>does not have the label &quot;%1&quot;</source>
        <translation>no tiene la etiqueta «%1»</translation>
    </message>
    <message>
        <source>is being emptied</source>
        <translation>se está vaciando</translation>
    </message>
    <message numerus="yes">
        <source>has %1 of at most %n open room(s)</source>
        <translation>
            <numerusform>tiene %1 de %n sala abierta como máximo</numerusform>
            <numerusform>tiene %1 de %n salas abiertas como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %1 of at most %n people</source>
        <translation>
            <numerusform>tiene %1 de %n persona como máximo</numerusform>
            <numerusform>tiene %1 de %n personas como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit or pin the room elsewhere, then try again.</source>
        <translation>Suba el límite o fije la sala a otro sitio y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Raise the limit of a node or add a node, then try again.</source>
        <translation>Suba el límite de un nodo o añada un nodo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Start %1 and make it active, or pin the room elsewhere, then try again.</source>
        <translation>Inicie %1 y póngalo activo, o fije la sala a otro sitio, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Start a node that has the label &quot;%1&quot; and make it active, or pin the room elsewhere, then try again.</source>
        <translation>Inicie un nodo con la etiqueta «%1» y póngalo activo, o fije la sala a otro sitio, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The room is open on node %1, which is not a server of the cluster.</source>
        <translation>La sala está abierta en el nodo %1, que no es un servidor del clúster.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Pruebe otra vez en un minuto.</translation>
    </message>
    <message>
        <source>Every node is at its limit: %1.</source>
        <translation>Todos los nodos están en su límite: %1.</translation>
    </message>
    <message>
        <source>Every node that could open the room is at its limit: %1.</source>
        <translation>Todos los nodos que podrían abrir la sala están en su límite: %1.</translation>
    </message>
    <message>
        <source>Pin the room to a node or to a label, not to both.</source>
        <translation>Fije la sala a un nodo o a una etiqueta, no a ambos.</translation>
    </message>
    <message>
        <source>The label that the room is pinned to must have 1 to 40 letters from A to Z, digits, dots, dashes or underscores.</source>
        <translation>La etiqueta a la que se fija la sala debe tener de 1 a 40 letras de la A a la Z, cifras, puntos, guiones o guiones bajos.</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again.</source>
        <translation>Su sesión ha terminado. Entre de nuevo.</translation>
    </message>
    <message>
        <source>This node is being stopped.</source>
        <translation>Este nodo se está deteniendo.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the lobby.</source>
        <translation>Su conexión es demasiado lenta para seguir el vestíbulo.</translation>
    </message>
    <message>
        <source>This node lost touch with the cluster. The room opens again on another node.</source>
        <translation>Este nodo ha perdido el contacto con el clúster. La sala se abre de nuevo en otro nodo.</translation>
    </message>
    <message>
        <source>The room was closed by an administrator.</source>
        <translation>Un administrador ha cerrado la sala.</translation>
    </message>
    <message>
        <source>What people are told must have at most %1 characters and no line breaks.</source>
        <translation>El texto para las personas debe tener como máximo %1 caracteres, sin saltos de línea.</translation>
    </message>
    <message>
        <source>&quot;to&quot; must be &quot;front&quot; or &quot;back&quot;.</source>
        <translation>«to» debe ser «front» o «back».</translation>
    </message>
    <message>
        <source>&quot;points&quot; must be a list of whole numbers, two for each point.</source>
        <translation>«points» debe ser una lista de números enteros, dos por cada punto.</translation>
    </message>
    <message>
        <source>Unknown kind of object &quot;%1&quot;.</source>
        <translation>Tipo de objeto desconocido: «%1».</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a person&apos;s id</source>
        <translation>el ID de una persona</translation>
    </message>
    <message>
        <source>a list of persons&apos; ids</source>
        <translation>una lista de ID de personas</translation>
    </message>
    <message>
        <source>a number from 1 on</source>
        <translation>un número a partir de 1</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>un número a partir de 0</translation>
    </message>
    <message>
        <source>a list of numbers from 0 on</source>
        <translation>una lista de números a partir de 0</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>un permiso</translation>
    </message>
    <message>
        <source>a list of rights</source>
        <translation>una lista de permisos</translation>
    </message>
    <message>
        <source>a kind of poll</source>
        <translation>un tipo de encuesta</translation>
    </message>
    <message>
        <source>a type of room</source>
        <translation>un tipo de sala</translation>
    </message>
    <message>
        <source>A period needs a beginning, and an end after it.</source>
        <translation>Un periodo necesita un comienzo y un final posterior.</translation>
    </message>
    <message>
        <source>Only an invitation for a period has a beginning and an end.</source>
        <translation>Solo una invitación para un periodo tiene comienzo y final.</translation>
    </message>
    <message>
        <source>The note must have at most %1 characters, no control characters.</source>
        <translation>La nota debe tener como máximo %1 caracteres, sin caracteres de control.</translation>
    </message>
    <message>
        <source>The password of an invitation must have %1 to %2 characters.</source>
        <translation>La contraseña de una invitación debe tener de %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>A guest needs a name of 1 to %1 characters.</source>
        <translation>Un invitado necesita un nombre de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A guest&apos;s name must not hold line breaks or control characters.</source>
        <translation>El nombre de un invitado no debe contener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>The address that people are sent to must begin with https:// or http:// and the name of a host, without a user name.</source>
        <translation>La dirección a la que se envía a las personas debe empezar por https:// o http:// y un nombre de equipo, sin nombre de usuario.</translation>
    </message>
    <message>
        <source>The address that people are sent to must have at most %1 characters.</source>
        <translation>La dirección a la que se envía a las personas debe tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A room has at most %1 moderators of its own.</source>
        <translation>Una sala tiene como máximo %1 moderadores propios.</translation>
    </message>
    <message>
        <source>The room&apos;s moderators must be different users, in the order of their ids.</source>
        <translation>Los moderadores de la sala deben ser usuarios distintos, en el orden de sus ID.</translation>
    </message>
    <message>
        <source>A demo must take from %1 to %2 seconds; 0 = the room is no demo.</source>
        <translation>Una demo debe durar de %1 a %2 segundos; 0 = la sala no es una demo.</translation>
    </message>
    <message>
        <source>The time of this demo room is over.</source>
        <translation>El tiempo de esta sala de demostración ha terminado.</translation>
    </message>
    <message>
        <source>You are in this room too many times already. Close it in another window.</source>
        <translation>Ya está demasiadas veces en esta sala. Ciérrela en otra ventana.</translation>
    </message>
    <message>
        <source>&quot;url&quot; is no address.</source>
        <translation>«url» no es una dirección.</translation>
    </message>
    <message>
        <source>The room&apos;s external type must have at most %1 characters, without line breaks.</source>
        <translation>El tipo externo de la sala debe tener como máximo %1 caracteres, sin saltos de línea.</translation>
    </message>
    <message>
        <source>External user and type must have 1 to %1 characters, without line breaks and control characters.</source>
        <translation>El usuario y el tipo externos deben tener de 1 a %1 caracteres, sin saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most %1 characters, without line breaks and control characters.</source>
        <translation>Los nombres y la dirección de correo deben tener como máximo %1 caracteres, sin saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>La persona no tiene nombre.</translation>
    </message>
    <message>
        <source>Send at least a user name, a first name or a last name.</source>
        <translation>Envíe al menos un nombre de usuario, un nombre o un apellido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language.</source>
        <translation>«%1» no es un idioma.</translation>
    </message>
    <message>
        <source>Name one like de or de-AT.</source>
        <translation>Indique uno como de o de-AT.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>No hay ninguna zona horaria «%1».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin.</source>
        <translation>Indique una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>The appointment needs a time after 1970 and before the year 10000.</source>
        <translation>La cita necesita una hora posterior a 1970 y anterior al año 10000.</translation>
    </message>
    <message>
        <source>The appointment must end after it begins.</source>
        <translation>La cita debe terminar después de su comienzo.</translation>
    </message>
    <message>
        <source>An appointment takes at most a year.</source>
        <translation>Una cita dura como máximo un año.</translation>
    </message>
    <message>
        <source>An appointment that repeats must be over before it begins again.</source>
        <translation>Una cita que se repite debe haber terminado antes de comenzar de nuevo.</translation>
    </message>
    <message>
        <source>Only an appointment that repeats has a last time.</source>
        <translation>Solo una cita que se repite tiene una última vez.</translation>
    </message>
    <message>
        <source>The last time of an appointment must not be before its first.</source>
        <translation>La última vez de una cita no debe ser anterior a la primera.</translation>
    </message>
    <message>
        <source>What repeats cannot begin in an hour that clocks show twice.</source>
        <translation>Lo que se repite no puede comenzar en una hora que los relojes muestran dos veces.</translation>
    </message>
    <message>
        <source>Let it begin an hour earlier or later, or on another day.</source>
        <translation>Haga que comience una hora antes o después, o en otro día.</translation>
    </message>
    <message>
        <source>An appointment has at most %1 members.</source>
        <translation>Una cita tiene como máximo %1 participantes.</translation>
    </message>
    <message>
        <source>%1 is a member twice.</source>
        <translation>%1 es participante dos veces.</translation>
    </message>
    <message>
        <source>The appointment needs a name of 1 to %1 characters, without line breaks.</source>
        <translation>La cita necesita un nombre de 1 a %1 caracteres, sin saltos de línea.</translation>
    </message>
    <message>
        <source>The place must have at most %1 characters, no control characters.</source>
        <translation>El lugar debe tener como máximo %1 caracteres, sin caracteres de control.</translation>
    </message>
    <message>
        <source>The description must have at most %1 characters, no control characters.</source>
        <translation>La descripción debe tener como máximo %1 caracteres, sin caracteres de control.</translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>No hay ninguna categoría %1.</translation>
    </message>
    <message>
        <source>Use %1 (default).</source>
        <translation>Use %1 (predeterminada).</translation>
    </message>
    <message>
        <source>A member&apos;s names must have at most %1 characters, without line breaks.</source>
        <translation>Los nombres de un participante deben tener como máximo %1 caracteres, sin saltos de línea.</translation>
    </message>
    <message>
        <source>A member&apos;s telephone number must have at most %1 characters, without line breaks.</source>
        <translation>El número de teléfono de un participante debe tener como máximo %1 caracteres, sin saltos de línea.</translation>
    </message>
    <message>
        <source>A member without an account needs a name or a mail address.</source>
        <translation>Un participante sin cuenta necesita un nombre o una dirección de correo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that links may begin with.</source>
        <translation>«%1» no es una dirección con la que puedan empezar los enlaces.</translation>
    </message>
    <message>
        <source>Give one like https://school.example/openmeetings/, or none.</source>
        <translation>Indique una como https://school.example/openmeetings/, o ninguna.</translation>
    </message>
    <message>
        <source>The group needs a name of 1 to %1 characters.</source>
        <translation>El grupo necesita un nombre de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>The group&apos;s name must not hold line breaks or control characters.</source>
        <translation>El nombre del grupo no debe contener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Give one address like ada@school.example; before the @ stand letters without accents, digits and signs.</source>
        <translation>Indique una sola dirección como ada@school.example; delante de la @ van letras sin acentos, cifras y signos.</translation>
    </message>
    <message>
        <source>The name of a mail&apos;s recipient must have at most %1 characters and no line breaks.</source>
        <translation>El nombre del destinatario de un correo debe tener como máximo %1 caracteres, sin saltos de línea.</translation>
    </message>
    <message>
        <source>The subject of a mail must have at most %1 characters and no line breaks.</source>
        <translation>El asunto de un correo debe tener como máximo %1 caracteres, sin saltos de línea.</translation>
    </message>
    <message>
        <source>The text of a mail must have at most %1 characters and no control characters.</source>
        <translation>El texto de un correo debe tener como máximo %1 caracteres, sin caracteres de control.</translation>
    </message>
    <message>
        <source>The calendar entry of a mail is too long.</source>
        <translation>La entrada de calendario de un correo es demasiado larga.</translation>
    </message>
    <message>
        <source>A calendar entry goes by mail with its method, REQUEST or CANCEL for instance.</source>
        <translation>Una entrada de calendario va por correo con su método, por ejemplo REQUEST o CANCEL.</translation>
    </message>
    <message>
        <source>The key of a mail must have at most %1 characters.</source>
        <translation>La clave de un correo debe tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>media server</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>down</source>
        <comment>media server</comment>
        <translation>fuera de servicio</translation>
    </message>
    <message numerus="yes">
        <source>up, %1 of %n stream(s)</source>
        <comment>media server</comment>
        <translation>
            <numerusform>en servicio, %1 de %n flujo</numerusform>
            <numerusform>en servicio, %1 de %n flujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up, %n stream(s)</source>
        <comment>media server</comment>
        <translation>
            <numerusform>en servicio, %n flujo</numerusform>
            <numerusform>en servicio, %n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>no media server</source>
        <translation>sin servidor multimedia</translation>
    </message>
    <message>
        <source>its media server is down</source>
        <translation>su servidor multimedia está fuera de servicio</translation>
    </message>
    <message>
        <source>its media server is full</source>
        <translation>su servidor multimedia está lleno</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>has no media server</source>
        <translation>no tiene servidor multimedia</translation>
    </message>
    <message numerus="yes">
        <source>its media server has %1 of at most %n stream(s)</source>
        <translation>
            <numerusform>su servidor multimedia tiene %1 de %n flujo como máximo</numerusform>
            <numerusform>su servidor multimedia tiene %1 de %n flujos como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the media server of %1, then try again.</source>
        <translation>Inicie el servidor multimedia de %1 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Give a node a media server, or switch the room&apos;s option &quot;Needs a media server&quot; off, then try again.</source>
        <translation>Dé un servidor multimedia a un nodo o desactive la opción &quot;Necesita un servidor multimedia&quot; de la sala, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>a list of different lines of the offer</source>
        <translation>una lista de líneas distintas de la oferta</translation>
    </message>
    <message>
        <source>of one of offer, answer, candidate and bye</source>
        <translation>de uno de los tipos offer, answer, candidate y bye</translation>
    </message>
    <message>
        <source>a text of at most %1 bytes</source>
        <translation>un texto de %1 bytes como máximo</translation>
    </message>
    <message>
        <source>1 to %1 letters, digits, &quot;-&quot; or &quot;_&quot;</source>
        <translation>de 1 a %1 letras, cifras, &quot;-&quot; o &quot;_&quot;</translation>
    </message>
    <message>
        <source>the name of a line in an SDP</source>
        <translation>el nombre de una línea de un SDP</translation>
    </message>
    <message>
        <source>the place of a line in an SDP</source>
        <translation>la posición de una línea de un SDP</translation>
    </message>
    <message>
        <source>a kind of stream</source>
        <translation>un tipo de flujo</translation>
    </message>
    <message>
        <source>a list of kinds of streams</source>
        <translation>una lista de tipos de flujos</translation>
    </message>
    <message>
        <source>a size of a stream</source>
        <translation>un tamaño de flujo</translation>
    </message>
    <message>
        <source>a way of media</source>
        <translation>un modo de transporte multimedia</translation>
    </message>
    <message>
        <source>why there is no media</source>
        <translation>el motivo por el que no hay voz ni vídeo</translation>
    </message>
    <message>
        <source>a list of at most %1</source>
        <translation>una lista de %1 como máximo</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>una lista de objetos</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
</context>
<context>
    <name>Common::RoomVisit</name>
    <message>
        <source>a connection</source>
        <translation>una conexión</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>a people list of %1</source>
        <translation>una lista de %1 personas</translation>
    </message>
    <message>
        <source>%1 (the list shows %2)</source>
        <translation>%1 (la lista muestra: %2)</translation>
    </message>
    <message>
        <source>the other person&apos;s chat line</source>
        <translation>el mensaje de la otra persona</translation>
    </message>
    <message>
        <source>the confirmation of leaving</source>
        <translation>la confirmación de la salida</translation>
    </message>
    <message>
        <source>%1 ended the connection before %2: %3</source>
        <translation>%1 cerró la conexión antes de esto: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 did not give %2 within %3 ms</source>
        <translation>%1 no dio esto en %3 ms: %2</translation>
    </message>
    <message>
        <source>%1 had not given %2 when the check was stopped</source>
        <translation>%1 no había dado esto al detenerse la comprobación: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>a frame was not understood: %1</source>
        <translation>no se entendió una trama: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>se cortó</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
</context>
<context>
    <name>Common::VerifyRun</name>
    <message>
        <source>not tried, because the check was cancelled</source>
        <translation>no se intentó porque se canceló la comprobación</translation>
    </message>
    <message>
        <source>given up, because the check was cancelled</source>
        <translation>abandonado porque se canceló la comprobación</translation>
    </message>
    <message>
        <source>not tried, because step %1 failed</source>
        <translation>no se intentó porque falló el paso %1</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file&apos;s name must have 1 to 255 characters, without slashes and invisible characters.</source>
        <translation>El nombre del archivo debe tener de 1 a 255 caracteres, sin barras ni caracteres invisibles.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The administrator logs in</source>
        <translation>El administrador entra</translation>
    </message>
    <message>
        <source>the given server takes the login</source>
        <translation>el servidor indicado acepta el acceso</translation>
    </message>
    <message>
        <source>The nodes are up</source>
        <translation>Los nodos están en marcha</translation>
    </message>
    <message>
        <source>at least two active nodes are up, each answering at its own address</source>
        <translation>al menos dos nodos activos en marcha, cada uno responde en su dirección</translation>
    </message>
    <message>
        <source>Throw-away users and rooms are made</source>
        <translation>Se crean usuarios y salas temporales</translation>
    </message>
    <message>
        <source>two users and two rooms</source>
        <translation>dos usuarios y dos salas</translation>
    </message>
    <message>
        <source>Both people log in at node 1</source>
        <translation>Ambas personas entran en el nodo 1</translation>
    </message>
    <message>
        <source>node 1 takes both</source>
        <translation>el nodo 1 acepta a ambas</translation>
    </message>
    <message>
        <source>The status page shows an empty room</source>
        <translation>La página de estado muestra una sala vacía</translation>
    </message>
    <message>
        <source>node 1 shows 0 people</source>
        <translation>el nodo 1 muestra 0 personas</translation>
    </message>
    <message>
        <source>Both people enter one room</source>
        <translation>Ambas personas entran en una sala</translation>
    </message>
    <message>
        <source>both are sent to the same node and let in, each ticket once</source>
        <translation>ambas van al mismo nodo y entran, cada pase una vez</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>Se encuentran</translation>
    </message>
    <message>
        <source>each sees the other in the people list and reads the other&apos;s chat line</source>
        <translation>cada una ve a la otra en la lista y lee su mensaje</translation>
    </message>
    <message>
        <source>The status page counts them</source>
        <translation>La página de estado las cuenta</translation>
    </message>
    <message>
        <source>node 1 and node 2 both show 2 people</source>
        <translation>los nodos 1 y 2 muestran 2 personas</translation>
    </message>
    <message>
        <source>They enter two different rooms</source>
        <translation>Entran en dos salas distintas</translation>
    </message>
    <message>
        <source>two nodes, one room each</source>
        <translation>dos nodos, una sala cada uno</translation>
    </message>
    <message>
        <source>The Connections lists agree</source>
        <translation>Las listas de conexiones coinciden</translation>
    </message>
    <message>
        <source>node 1 and node 2 both list the two people where they are</source>
        <translation>los nodos 1 y 2 muestran a ambas donde están</translation>
    </message>
    <message>
        <source>A file is shared</source>
        <translation>Se comparte un archivo</translation>
    </message>
    <message>
        <source>what is uploaded through node 1 is read through node 2 byte for byte</source>
        <translation>lo subido por el nodo 1 se lee por el nodo 2 byte a byte</translation>
    </message>
    <message>
        <source>A commit is seen on the other node</source>
        <translation>Un cambio se ve en el otro nodo</translation>
    </message>
    <message>
        <source>a comment changed through node 1 shows on node 2</source>
        <translation>un comentario cambiado por el nodo 1 aparece en el nodo 2</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>everything that was made is removed, everybody is logged out</source>
        <translation>todo lo creado se elimina y todos salen</translation>
    </message>
    <message>
        <source>%1 was answered with HTTP status %2</source>
        <translation>%1 recibió la respuesta HTTP %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path.</source>
        <translation>Compruebe que la dirección es de un servidor Atrium y termina con su ruta de la webapp.</translation>
    </message>
    <message>
        <source>%1 was answered with %2 %3: %4</source>
        <translation>%1 recibió la respuesta %2 %3: %4</translation>
    </message>
    <message>
        <source>%1 was answered with something else than expected: %2</source>
        <translation>%1 recibió una respuesta inesperada: %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path, and that all nodes run this version.</source>
        <translation>Compruebe que la dirección es de un servidor Atrium y termina con su ruta de la webapp, y que todos los nodos tienen esta versión.</translation>
    </message>
    <message>
        <source>%1 was not answered within %2 ms</source>
        <translation>%1 no tuvo respuesta en %2 ms</translation>
    </message>
    <message>
        <source>%1 was given up, because the check was stopped</source>
        <translation>%1 se abandonó porque se detuvo la comprobación</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>node %1, which is not among the live ones</source>
        <translation>el nodo %1, que no está entre los que están en marcha</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>ningún nodo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, open rooms: %2</source>
        <translation>%1, salas abiertas: %2</translation>
    </message>
    <message>
        <source>creating %1 at %2 was answered without an id</source>
        <translation>la creación de %1 en %2 tuvo una respuesta sin ID</translation>
    </message>
    <message>
        <source>loginUser at %1 answered %2 instead of 1</source>
        <translation>loginUser en %1 respondió %2 en lugar de 1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Check login and password, and that the user is an administrator.</source>
        <translation>Compruebe el usuario y la contraseña, y que el usuario es administrador.</translation>
    </message>
    <message>
        <source>%1 at %2 was answered with HTTP status %3 and %4</source>
        <translation>%1 en %2 recibió la respuesta HTTP %3 y %4</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>anidado demasiado profundo</translation>
    </message>
    <message>
        <source>fault %1: %2</source>
        <translation>error %1: %2</translation>
    </message>
    <message>
        <source>not valid XML at byte %1: %2</source>
        <translation>XML no válido en el byte %1: %2</translation>
    </message>
    <message>
        <source>no SOAP answer</source>
        <translation>no es una respuesta SOAP</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>sala %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>it may exist, for the answer to its making was lost</source>
        <translation>puede existir, pues se perdió la respuesta a su creación</translation>
    </message>
    <message>
        <source>%1 is still logged in: %2</source>
        <translation>%1 sigue con la sesión abierta: %2</translation>
    </message>
    <message>
        <source>%1 is left behind: %2</source>
        <translation>%1 quedó sin eliminar: %2</translation>
    </message>
    <message>
        <source>the administrator is still logged in at %1: %2</source>
        <translation>el administrador sigue con la sesión abierta en %1: %2</translation>
    </message>
    <message>
        <source>Remove what is left behind by hand; its name begins with %1.</source>
        <translation>Elimine a mano lo que quedó; su nombre empieza por %1.</translation>
    </message>
    <message>
        <source>everybody is logged out; users, rooms and files removed: %1</source>
        <translation>todos han salido; usuarios, salas y archivos eliminados: %1</translation>
    </message>
    <message>
        <source>%1 in room %2 on %3</source>
        <translation>%1 en la sala %2 en %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1 (with other connection or node ids than the rooms gave)</source>
        <translation>%1 (con otros ID de conexión o de nodo que los dados por las salas)</translation>
    </message>
    <message>
        <source>%1 lists %2</source>
        <translation>%1 muestra: %2</translation>
    </message>
    <message>
        <source>the room is not shown</source>
        <translation>no se muestra la sala</translation>
    </message>
    <message>
        <source>the comment is still &quot;%1&quot;</source>
        <translation>el comentario sigue siendo «%1»</translation>
    </message>
    <message>
        <source>%1, while really: %2</source>
        <translation>%1, pero en realidad: %2</translation>
    </message>
    <message>
        <source>Check that both nodes use the same database.</source>
        <translation>Compruebe que ambos nodos usan la misma base de datos.</translation>
    </message>
    <message>
        <source>both list %1</source>
        <translation>ambos muestran: %1</translation>
    </message>
    <message>
        <source>%1 says that it stored SHA-256 %2 for a file with %3</source>
        <translation>%1 dice que guardó SHA-256 %2 para un archivo con %3</translation>
    </message>
    <message>
        <source>Check that the folder &quot;upload&quot; of both nodes is the same shared folder.</source>
        <translation>Compruebe que la carpeta «upload» de ambos nodos es la misma carpeta compartida.</translation>
    </message>
    <message>
        <source>uploaded through %1; through %2: %3</source>
        <translation>subido por %1; por %2: %3</translation>
    </message>
    <message>
        <source>%1 bytes with SHA-256 %2 were uploaded through %3, but %4 bytes with %5 read through %6</source>
        <translation>se subieron %1 bytes con SHA-256 %2 por %3, pero se leyeron %4 bytes con %5 por %6</translation>
    </message>
    <message>
        <source>%1 bytes uploaded through %2 and read through %3, both with SHA-256 %4</source>
        <translation>%1 bytes subidos por %2 y leídos por %3, ambos con SHA-256 %4</translation>
    </message>
    <message>
        <source>%1 does not show it after %2 ms: %3</source>
        <translation>%1 no lo muestra tras %2 ms: %3</translation>
    </message>
    <message>
        <source>Look at commit_provider and the peer ports of both nodes.</source>
        <translation>Mire commit_provider y los puertos peer de ambos nodos.</translation>
    </message>
    <message>
        <source>%1 showed it %2 ms after the commit</source>
        <translation>%1 lo mostró %2 ms después del cambio</translation>
    </message>
    <message>
        <source>not set active in the list of servers</source>
        <translation>no puesto activo en la lista de servidores</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 está %2: %3</translation>
    </message>
    <message>
        <source>Check Server Address, HTTP Port, Protocol and Webapp path of %1 in the list of servers, and that this computer reaches it.</source>
        <translation>Compruebe la dirección del servidor, el puerto HTTP, el protocolo y la ruta de la webapp de %1 en la lista de servidores, y que este equipo llega a él.</translation>
    </message>
    <message>
        <source>the list shows %1 as up, but %2</source>
        <translation>según la lista, %1 está en marcha, pero %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at the address of %1 (%2), node %3 answers instead of node %4</source>
        <translation>en la dirección de %1 (%2) responde el nodo %3 en lugar del nodo %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address</source>
        <translation>«%1» no es una dirección web</translation>
    </message>
    <message>
        <source>Give the address of a node with its webapp path, for instance http://127.0.0.1:5080/openmeetings/.</source>
        <translation>Indique la dirección de un nodo con su ruta de la webapp, por ejemplo http://127.0.0.1:5080/openmeetings/.</translation>
    </message>
    <message>
        <source>Check login and password.</source>
        <translation>Compruebe el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Check the address, and that the node runs and can be reached from here.</source>
        <translation>Compruebe la dirección, y que el nodo está en marcha y se llega a él desde aquí.</translation>
    </message>
    <message>
        <source>%1 is a user of level &quot;%2&quot;</source>
        <translation>%1 es un usuario de nivel «%2»</translation>
    </message>
    <message>
        <source>Give the login of an administrator.</source>
        <translation>Indique el usuario de un administrador.</translation>
    </message>
    <message>
        <source>%1 is logged in at %2</source>
        <translation>%1 ha entrado en %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1; not usable: %2</source>
        <translation>%1; no utilizables: %2</translation>
    </message>
    <message>
        <source>Add the missing nodes in the list of servers, set them active and start their agents.</source>
        <translation>Añada los nodos que faltan en la lista de servidores, póngalos activos e inicie sus agentes.</translation>
    </message>
    <message>
        <source>%1 answers as node %2, which is not among the live nodes: %3</source>
        <translation>%1 responde como nodo %2, que no está entre los nodos en marcha: %3</translation>
    </message>
    <message>
        <source>Set this node active in the list of servers, or run the check at another node.</source>
        <translation>Ponga este nodo activo en la lista de servidores, o haga la comprobación en otro nodo.</translation>
    </message>
    <message>
        <source>Made by a check of the cluster, which removes it at its end.</source>
        <translation>Creado por una comprobación del clúster, que lo elimina al final.</translation>
    </message>
    <message>
        <source>both are logged in at %1</source>
        <translation>ambas han entrado en %1</translation>
    </message>
    <message>
        <source>the status page of %1 does not show the new room</source>
        <translation>la página de estado de %1 no muestra la sala nueva</translation>
    </message>
    <message>
        <source>Look at the commit channel: the node does not see what was just written.</source>
        <translation>Mire el canal de commit: el nodo no ve lo que se acaba de escribir.</translation>
    </message>
    <message>
        <source>the status page of %1 shows %2</source>
        <translation>la página de estado de %1 muestra %2</translation>
    </message>
    <message>
        <source>Nobody has entered yet: look for connections that were left behind.</source>
        <translation>Aún no ha entrado nadie: busque conexiones que hayan quedado.</translation>
    </message>
    <message>
        <source>%1 is sent to %2</source>
        <translation>%1 va a %2</translation>
    </message>
    <message>
        <source>%1 is sent to %2 at %3, whose address for rooms is %4</source>
        <translation>%1 va a %2 en %3, cuya dirección para salas es %4</translation>
    </message>
    <message>
        <source>Check the node&apos;s address in the list of servers.</source>
        <translation>Compruebe la dirección del nodo en la lista de servidores.</translation>
    </message>
    <message>
        <source>%1 was sent to %2, but the room is served by %3</source>
        <translation>%1 fue a %2, pero la sala la atiende %3</translation>
    </message>
    <message>
        <source>%1 let a second connection in with a ticket that was used</source>
        <translation>%1 dejó entrar una segunda conexión con un pase usado</translation>
    </message>
    <message>
        <source>a used ticket was not answered with ticket_refused: %1</source>
        <translation>un pase usado no recibió la respuesta ticket_refused: %1</translation>
    </message>
    <message>
        <source>%1 does not show the room</source>
        <translation>%1 no muestra la sala</translation>
    </message>
    <message>
        <source>%1 shows %2</source>
        <translation>%1 muestra %2</translation>
    </message>
    <message>
        <source>Look at the commit channel and the log of this node.</source>
        <translation>Mire el canal de commit y el registro de este nodo.</translation>
    </message>
    <message>
        <source>one is sent to %1, the other to %2</source>
        <translation>una va a %1, la otra a %2</translation>
    </message>
    <message>
        <source>A room must be open on one node only: check that all nodes use the same database.</source>
        <translation>Una sala solo debe estar abierta en un nodo: compruebe que todos los nodos usan la misma base de datos.</translation>
    </message>
    <message>
        <source>both are in on %1, a used ticket was refused</source>
        <translation>ambas han entrado en %1, se rechazó un pase usado</translation>
    </message>
    <message>
        <source>each sees both people and the other&apos;s chat line</source>
        <translation>cada una ve a ambas personas y el mensaje de la otra</translation>
    </message>
    <message>
        <source>both rooms are on %1</source>
        <translation>ambas salas están en %1</translation>
    </message>
    <message>
        <source>Rooms go where the open rooms are smallest in sum, so run the check while no others are open. Open before it: %1.</source>
        <translation>Las salas van adonde la suma de las salas abiertas es menor; haga la comprobación cuando no haya otras abiertas. Abiertas antes: %1.</translation>
    </message>
    <message>
        <source>one room is on %1, the other on %2</source>
        <translation>una sala está en %1, la otra en %2</translation>
    </message>
    <message>
        <source>%1 %2 %3: expected %4; seen %5</source>
        <translation>%1 %2 %3: esperado: %4; observado: %5</translation>
    </message>
    <message>
        <source>; what to do: %1</source>
        <translation>; qué hacer: %1</translation>
    </message>
    <message>
        <source>Step %1 (%2): expected %3, but seen: %4</source>
        <translation>Paso %1 (%2): esperado: %3, pero observado: %4</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>the certificate of %1 is not in order: %2</source>
        <translation>el certificado de %1 no es correcto: %2</translation>
    </message>
    <message>
        <source>Give the server a certificate that is in order.</source>
        <translation>Ponga en el servidor un certificado correcto.</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted (%2): %3</source>
        <translation>no se confía en el certificado de %1 (%2): %3</translation>
    </message>
    <message>
        <source>Make the authority that signed it known to this computer. Or connect to this server with the console, compare the fingerprint, trust the certificate and check from there.</source>
        <translation>Instale en este equipo la autoridad que lo firmó. O conéctese a este servidor con la consola, compare la huella, confíe en el certificado y haga la comprobación desde allí.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted (%2): %3</source>
        <translation>%1 muestra un certificado distinto de aquel en el que se confió (%2): %3</translation>
    </message>
    <message>
        <source>Unless its administrator replaced it, somebody may be between you and the server. Ask, then connect to it with the console and trust the new one.</source>
        <translation>Si no lo ha cambiado su administrador, puede que alguien esté entre usted y el servidor. Pregunte; después conéctese a él con la consola y confíe en el nuevo.</translation>
    </message>
</context>
</TS>
