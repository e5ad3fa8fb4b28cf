/**
 * Given names and the gender they mostly carry.
 * Source: the given names of births in the United States 1930-2013, published by the Social
 * Security Administration (public domain), with at least 5,000 births of which 70% carry one
 * gender; words and places that are hardly ever persons in news left out. Common names of other
 * countries' news were added by hand, those at the end of both lists after Wikipedia's "List of
 * most popular given names" and its lists of given names by language.
 */
export const MALE = `
    Aaron Abdel Abdelaziz Abdelfattah Abdul Abdulaziz Abdullah Abdullahi Abel Abiy Abraham Abram
    Abu Ace Adam Adan Adel Aden Adolfo Adolph Adonis Adrian Adriel Adrien Agustin Ahmad Ahmed
    Ahmet Aidan Aiden Ajay Ajit Akeem Al Alain Alan Alassane Alastair Albert Alberto Alden Aldo
    Alec Alejandro Aleksandar Aleksander Aleksandr Alessandro Alex Alexander Alexandre Alexandro
    Alexei Alexey Alexzander Alfonso Alfred Alfredo Ali Aliaksandr Alijah Alistair Allan Allen
    Alonso Alonzo Alphonso Alton Alvaro Alvin Amir Amit Ammar Amos Amr Anand Anatoly Anders
    Anderson Andre Andreas Andrei Andres Andrew Andrey Andriy Andrzej Andrés Andy Angelo Angus
    Anil Anthony Antoine Anton Antonio Antonis Antony Antwan Antwon Anwar Archie Ari Aric Arjun
    Arkady Arlen Armand Armando Armin Arne Arnold Arnulfo Aron Arron Arthur Arturo Arun Arvind
    Asa Asher Ashok Ashraf Ashton Asif Atticus Attila August Augustine Augustus Aurelio Aurélien
    Austen Austin Avi Avigdor Axel Ayden Ayman Barack Barney Baron Barrett Barry Bart Barton
    Bashar Bashir Basil Bassam Beau Beckett Ben Benedict Benedikt Benito Benjamin Bennett Bennie
    Benny Benoît Benson Bentley Benton Beppe Bernard Bernardo Bernd Bernie Bert Bertrand Bilawal
    Bill Billy Binali Binyamin Bjarne Bjorn Björn Blaine Blaise Blake Bo Bob Bobby Bogdan Bohdan
    Booker Boris Boyd Brad Braden Bradford Bradley Bradly Brady Braeden Braiden Brandan Branden
    Brandon Brandt Branko Brant Brantley Braxton Brayan Brayden Braydon Braylen Braylon Brendan
    Brenden Brendon Brennan Brennen Brent Brenton Bret Brett Brian Brice Britton Brock Broderick
    Brodie Brody Bronislaw Bronson Brooks Bruce Bruno Bryan Bryant Bryce Brycen Bryon Bryson Bud
    Buddy Buford Burak Burton Byron Bülent Cade Caden Caiden Cale Caleb Callum Calvin Camden
    Cameron Camren Camron Cannon Carl Carlo Carlos Carlton Carmelo Carmine Carroll Carson Carter
    Cary Cash Cason Cayden Cecil Cedric Cedrick Cem Cesar Chad Chadwick Chaim Chance Chandler
    Charles Charlie Chase Chauncey Chaz Cheng Chester Chet Chinedu Chris Christian Christophe
    Christopher Chuck Clarence Clark Claude Claudio Clay Clayton Clement Cleveland Cliff
    Clifford Clifton Clint Clinton Clyde Coby Cody Cohen Colby Cole Coleman Colin Collin Colt
    Colten Colton Conner Connor Conor Conrad Cooper Corbin Cordell Corey Cornelius Cornell
    Cortez Cory Coty Coy Craig Crispin Cristian Cristobal Cristopher Cristóbal Cruz Cullen Curt
    Curtis Cyril Cyrus Cédric César Dai Dale Dalton Damian Damien Damion Damon Dan Dandre Dane
    Dangelo Danial Daniel Dannie Danny Dante Daquan Daren Darien Darin Dario Darion Darius
    Darnell Daron Darrel Darrell Darren Darrick Darrin Darrius Darron Darryl Darwin Daryl
    Dashawn Dave David Davin Davion Davis Davon Dawson Dayton Dean Deandre Deangelo Declan
    Deepak Delano Delbert Delmar Demarcus Demario Demetrius Demond Denis Dennis Denny Denys
    Denzel Deon Deonte Dereck Derek Derick Derik Deron Derrell Derrick Deshawn Desmond Destin
    Detlef Deval Devan Devante Deven Devin Devon Devonte Dewayne Dewey Dexter Dick Didier
    Diederik Diego Dietmar Dillan Dillon Dimitri Dino Dion Dirk Dmitri Dmitry Dmytro Domenic
    Domingo Dominic Dominick Dominik Don Donal Donald Donavan Donell Donn Donnell Donnie Donny
    Donovan Dontae Donte Dorian Doug Douglas Douglass Doyle Dragan Drake Draven Drew Duane
    Dudley Duke Duncan Dustin Dusty Dwain Dwayne Dwight Dylan Eamon Eamonn Earl Earle Earnest
    Easton Ed Eddie Eddy Edgar Edgardo Edison Edmond Edmund Edouard Eduardo Edward Edwardo Edwin
    Efrain Efren Ehud Ekrem Elbert Eldon Eli Elias Eliezer Elijah Eliot Eliseo Elliot Elliott
    Ellis Elmer Eloy Elton Elvin Elvis Elwood Emanuel Emil Emile Emiliano Emilio Emmanuel
    Emmerson Emmett Emmitt Emomali Emory Emre Enda Enoch Enrico Enrique Enzo Eoin Eric Erich
    Erick Erik Ernest Ernesto Ernie Errol Ervin Erwin Esteban Estevan Ethan Etienne Eugene Evan
    Everett Everette Evgeny Evo Ezekiel Ezequiel Ezra Fabian Fabien Fabio Fabrice Fahd Fahrettin
    Faisal Fawzi Fayez Federico Felipe Felix Fergus Fernando Fethullah Fidel Finn Fletcher Floyd
    Forest Forrest Foster Fouad Francesco Francis Francisco Franck Franco Francois Frank
    Franklin Frans François Fred Freddie Freddy Frederic Frederick Fredric Fredrick Fredrik
    Freeman Frédéric Fumio Fyodor Gabriel Gael Gage Galen Garland Garret Garrett Garrick
    Garrison Garry Garth Gary Gavin Geert Genaro Gene Gennady Geoff Geoffrey George Gerald
    Gerard Gerardo Gerd Gerhard German Gerry Giancarlo Gianluca Gianni Gideon Gilad Gilbert
    Gilberto Giles Gilles Gino Giorgio Giovani Giovanni Giovanny Giulio Giuseppe Glen Glenn
    Gonzalo Goran Gordan Gordon Grady Graeme Graham Grant Grayson Greg Gregg Greggory Gregorio
    Gregory Greyson Griffin Grigory Grover Grzegorz Guillaume Guillermo Gunnar Gunner Gunter Gus
    Gustavo Guy Gérald Gérard Göran Günter Günther Haitham Hajime Hakan Hal Hamed Hamid Hamish
    Hamza Hank Hans Harlan Harold Harris Harrison Harry Hartmut Harvey Hassan Hayden Heath
    Hector Heiko Helmut Henrik Henry Herbert Heriberto Herman Hernán Herschel Hershel Hervé
    Hiram Hiroshi Hisham Holden Holger Hollis Homer Horace Horacio Horst Hosni Hossein Howard
    Hubert Hudson Huey Hugh Hugo Hulusi Humberto Hun Hunter Hussein Håkan Ian Ibrahim Ichiro
    Ignacio Igor Ihor Ilham Ilya Imran Ingvar Ira Irvin Irving Irwin Isaac Isai Isaiah Isaias
    Isiah Isidro Ismael Ismail Issac Ivan Ivo Iván Izaiah Iñigo Jaap Jabari Jace Jack Jackson
    Jacky Jacob Jacoby Jacques Jaden Jadon Jaeden Jaiden Jairo Jake Jakob Jalen Jamaal Jamal
    Jamar Jamari Jamarion Jamel James Jameson Jamil Jamison Jaquan Jared Jarmo Jarod Jaron
    Jaroslav Jaroslaw Jarosław Jarred Jarrett Jarrod Jarvis Jase Jason Jasper Javier Javon Jax
    Jaxon Jaxson Jay Jayce Jayden Jaydon Jaylen Jaylon Jayson Jean-Claude Jean-Luc Jean-Marie
    Jean-Paul Jean-Pierre Jean-Yves Jeb Jed Jedidiah Jeff Jeffery Jeffrey Jeffry Jelle Jens
    Jerald Jeremiah Jeremy Jermaine Jerod Jeroen Jerold Jerome Jerrell Jerrod Jerrold Jerry
    Jerzy Jess Jesse Jessy Jesus Jesús Jett Jiang Jim Jimmie Jimmy Joachim Joaquim Joaquin
    Jochen Joe Joel Joesph Joey Johan John Johnathan Johnathon Johnie Johnny Joko Jon Jonah
    Jonas Jonathan Jonathon Joost Jordan Jorden Jordon Jorge Jorma Joschka Jose Josef Joseph
    Josh Joshua Josiah Josue José Jovan Jovani João Juan Judah Jude Judson Juergen Juha Jukka
    Jules Julian Julien Julio Julius Junichiro Junior Justin Justus Jyrki Jérôme Jürgen Kade
    Kaden Kai Kaiden Kale Kaleb Kalen Kalvin Kamal Kamden Kameron Kamron Kane Kanye Kareem Karim
    Karl Karson Karsten Karter Kason Kassym-Jomart Kayden Keagan Keaton Keegan Keenan Keir Keith
    Kelby Kellan Kellen Kelton Kelvin Kemal Ken Kendell Kendrick Kenji Kenneth Kennith Kenny
    Kent Kenton Kenyon Keon Kermit Keshawn Keven Kevin Kgalema Khaled Khalid Khalil Kian Kieran
    Kingston Kip Kirby Kirill Kirk Kjell Klaas Klaus Knut Kobe Kody Kofi Kolby Kole Kolton
    Konstantin Korbin Korey Kory Kostyantyn Kraig Kristian Kristofer Kristopher Krzysztof Kurt
    Kurtis Kwame Kwasi Kylan Kyle Kyler Kyriakos Lamar Lamont Lance Landen Landon Landyn Lane
    Lanny Larry Lars Laurence Laurent Lawrence Lawson Layne Layton Lazaro Leandro Lech Lee Leif
    Leland Lemuel Lenard Lenny Leo Leon Leonard Leonardo Leonel Leonid Leroy Lester Levi Lewis
    Li Liam Lincoln Lindani Linwood Lionel Lloyd Logan Lon Lonnie Lonny Loren Lorenzo Lothar
    Louie Louis Lowell Loyd Luc Luca Lucas Lucian Luciano Lucien Lucius Ludovic Luigi Luis Luiz
    Lukas Luke Luther Lyle Lyndon Maarten Mac Maciej Mack Maddox Mads Magnus Mahathir Mahmoud
    Majid Maksim Maksym Malachi Malcolm Malik Manfred Manmohan Manuel Marc Marcel Marcelino
    Marcello Marcellus Marcelo Marco Marcos Marcus Marek Mariano Mario Mark Markus Marlin Marlon
    Marques Marquis Marquise Marshall Martin Marty Martín Marvin Marwan Masahiro Mason Massimo
    Mateo Mateusz Mathew Mathias Matias Matt Matteo Matthew Matthias Matti Maurice Mauricio
    Maurizio Mauro Max Maximilian Maximiliano Maximus Maxwell Maynard Mehmet Mekhi Melvin Merle
    Merlin Merrill Mervin Mevlüt Micah Michael Micheal Michel Mickey Micky Miguel Mikael Mike
    Mikel Mikhail Mikheil Mikko Miles Millard Miller Milo Milos Miloš Milton Misael Mitch
    Mitchel Mitchell Mitt Mogens Mohamad Mohamed Mohammad Mohammed Moises Mojtaba Monroe Monte
    Monty Morris Moses Moshe Muammar Muhammad Muhammadu Murat Murphy Murray Mustafa Mykhailo
    Mykola Myles Myron Nabil Naftali Najib Napoleon Narendra Nash Nasir Nasser Nathan Nathanael
    Nathanial Nathaniel Nathen Nawaz Nayef Nayib Neal Ned Nehemiah Neil Nelson Nestor Newt
    Nicholas Nick Nickolas Nicky Nico Nicolas Nicolás Niels Nigel Niko Nikol Nikolai Nikolas
    Nikolay Nils Nitin Noah Noe Noel Nolan Norbert Norman Norris Nuri Octavio Odell Olaf Oleg
    Oleh Oleksandr Oleksii Oleksiy Olexiy Olin Oliver Olivier Olof Olusegun Omar Omari Oren
    Orion Orlando Orville Osama Oscar Osman Osvaldo Oswaldo Otis Otto Owen Pablo Palmer Paolo
    Parker Pascal Pasquale Patrick Paul Paulo Pavel Pavlo Paxton Pedro Pekka Percy Perry Pervez
    Pete Peter Petr Petro Petteri Phil Philip Philippe Phillip Pierce Pierre Piers Pieter Pietro
    Piotr Piyush Porter Prakash Prashant Preston Pyotr Pål Qassem Quentin Quincy Quinten Quintin
    Quinton Rached Radoslaw Radosław Rafael Rafik Raheem Rahul Raila Rajesh Rajnath Rakesh
    Raleigh Ralf Ralph Ramesh Rami Ramiro Ramon Ramsey Ramush Ramón Rand Randal Randall Randell
    Randolph Randy Raphael Rashad Rashawn Rashid Raul Ravi Ray Raymon Raymond Raymundo Raúl
    Recep Reece Reed Reggie Reginald Reid Reince Reinhard Remington René Reuben Reuven Rex Rey
    Reynaldo Rhett Rhys Ricardo Riccardo Richard Richie Rick Rickey Rickie Ricky Rico Rigoberto
    Rishi River Riyad Rob Robby Robert Roberto Rocco Rocky Rod Roderick Rodger Rodney Rodolfo
    Rodrick Rodrigo Rogelio Roger Rogers Rohan Roland Rolando Rolland Roman Romeo Ron Ronald
    Ronan Ronnie Ronny Roosevelt Rory Roscoe Ross Roy Royal Royce Ruben Rudolph Rudy Rufus
    Rupert Ruslan Russ Russel Russell Rusty Ruud Ryan Ryder Ryker Rylan Ryland Rémy Rüdiger Saad
    Sadiq Saeed Sajid Salah Salim Salman Salvador Salvatore Sam Sameh Sami Samir Sammie Sammy
    Samson Samuel Sandeep Sander Sanford Sanjay Santiago Santino Santos Saul Sauli Sawyer Scot
    Scott Scottie Scotty Seamus Sean Sebastian Sebastián Seiichi Selahattin Semaj Serge Sergei
    Sergey Sergio Serhii Serhiy Seth Seán Shadi Shahbaz Shamar Shane Shaquille Shashi Shaun
    Shavkat Shawn Shayne Shehbaz Sheldon Shelton Sherif Sherman Shigeru Shimon Shinzo Shinzō
    Sidney Sigmar Sigmund Silas Silvio Simeon Simon Sincere Sjoerd Slawomir Slobodan Solomon
    Sonny Spencer Stan Stanford Stanislav Stanisław Stanley Stefan Stefano Stefanos Steffen
    Stephan Stephen Stephon Sterling Steve Steven Stewart Stu Stuart Stéphane Subramanian
    Suleiman Suleyman Sullivan Sunil Suresh Svein Sven Sylvester Sébastien Søren Süleyman
    Ta-Nehisi Tad Taher Takeshi Talon Tanner Taras Tarek Tariq Taro Tate Tayyip Ted Teddy Tedros
    Terence Terje Terrance Terrell Terrence Terry Tevin Thabo Thad Thaddeus Theo Theodore Theron
    Thibault Thierry Thijs Thomas Thorsten Thurman Tim Timmy Timo Timothy Titus Tobias Toby Tod
    Todd Tom Tomas Tomasz Tommy Tomás Toney Tony Toomas Torbjörn Torrey Torsten Toshimitsu Trace
    Travis Travon Tre Trent Trenton Trever Trevon Trevor Trey Tristan Tristen Tristian Tristin
    Triston Troy Truman Tucker Turner Ty Tyler Tylor Tyree Tyrell Tyrese Tyron Tyrone Tyson
    Tzachi Uhuru Ulf Ulises Ulysses Umberto Urho Uriah Uriel Uwe Vaclav Vadim Vadym Val Valdis
    Valentin Valentino Valerii Van Vance Vasily Vaughn Vern Vernon Viacheslav Vicente Victor
    Vijay Vikram Viktor Vin Vince Vincent Vincenzo Virgil Vitali Vitalii Vitaliy Vitaly Vito
    Vladimir Vladislav Vlodymyr Volker Volodymyr Vyacheslav Wade Wael Walid Walker Wallace
    Walter Wang Ward Warren Waylon Wayne Weldon Wendell Wesley Westley Weston Wilbert Wilbur
    Wilburn Wiley Wilford Wilfred Wilfredo Will Willard Willem William Willie Willis Wilmer
    Wilson Wilton Winfred Winston Witold Wojciech Wolfgang Wolfram Woodrow Wouter Wyatt Xander
    Xavier Xi Xzavier Yaakov Yahir Yahya Yair Yanis Yannick Yaroslav Yasser Yassin Yegor Yevgeny
    Yevhen Yisrael Yitzhak Yosef Yoshihide Yossi Younis Yousef Youssef Yoweri Yukio Yuri Yurii
    Yuriy Yusuf Yuval Yves Zac Zachariah Zachary Zachery Zack Zackary Zackery Zaid Zaire Zakaria
    Zakary Zander Zane Zayden Zayed Zbigniew Ze'ev Zechariah Zhang Ziad Zine Zion Zoran Zvi
    Álvaro Éric Óscar Ömer İbrahim
    Aakash Aarav Abdallah Abdelhamid Abdelmalek Abdul-Rahman Abebe Abhijit Abhinav Abhishek
    Abolfazl Adebayo Adnan Adriano Afonso Ahsan Akash Akbar Akhil Akin Akinwumi Akio Akshay
    Alaa Alasdair Aleksei Aliko Alireza Amadou Amarinder Amarjit Ambrogio Amitabh Amol Amrit
    Anatol Anatolii Andrej Andris Aniruddha Anish Ankit Ankur Anselm Antti Anup Anupam
    Anurag Apostolos Aristide Arjen Arnaud Arsen Arseniy Ashish Ashwin Asim Atanas Atiku
    Atsushi Atul Avinash Avraham Awad Ayaz Ayub Aziz Bahram Balazs Barham Bartosz
    Basant Basem Bassem Bastien Benoit Bharat Bhupesh Bikram Birger Bojan Boyko Branislav
    Burhan Camilo Carles Carsten Cengiz Chandrababu Chetan Chirag Christos Chukwuma Cihan Ciro
    Claus Cristiano Dacian Damir Daniil Danilo Dariusz Darko Davide Dawit Debashish Devendra
    Dhananjay Dharmendra Dietrich Dilip Dimitar Dimitrios Dimitris Dinesh Duarte Dushyant
    Eduard Efraim Egor Einar Eitan Emeka Ercan Erkan Ertugrul Eyal Ezio Fahad Farhad Farid
    Farouk Fatih Faustin Ferenc Fikret Filip Filippo Firas Florian Folarin Gagan Ganesh Gaurav
    Gautam Gavriel Georgios Georgy Ghassan Giorgi Giuliano Gopal Govind Gunther Gurpreet Gustaf
    Habib Haider Hakim Halil Hamad Hannes Hans-Georg Hans-Peter Haris Harish Haruki Harun
    Hashim Haydar Heinz Hemant Henrique Heorhii Hesham Hideki Hisashi Hossam Hristo Hrvoje
    Huseyin Hussam Idris Iftikhar Ikechukwu Illia Imad Imtiaz Ioannis István Ivaylo
    Ivica Jaafar Jagdish Jalal Janez Janko Jannik Janusz Javad Jawad Jayant Jean-Baptiste Jean-
    Marc Jean-Michel Jiri Jitendra Joerg Jordi Jostein Jussi József Kailash Kamel Kamran
    Kapil Karan Karthik Kaspar Katsunobu Kazuo Kenan Kenzo Kerem Kiril Koichi Konstantinos
    Krešimir Krishna Kuldeep Kunal Kwabena Lahcen Lakshman Lalit Lasse Laszlo Lennart Levent
    Loïc Lubomir Lukasz Luís Lyubomir Madhav Mahdi Mahendra Mahesh Mahmood Makoto Mamadou
    Mamoun Mangesh Manish Manoj Mansour Marcin Markku Marko Marouane Maroš Martti Masato
    Massimiliano Mathieu Maxim Maxime Mehdi Mehran Mehul Meir Metin Mihai Miklos Milenko Milind
    Miodrag Mirko Miroslav Mladen Moez Mohan Mohit Mohsen Moncef Moritz Mostafa Mourad Moussa
    Mridul Mukesh Mukhtar Mukul Munir Murali Musa Nadav Nader Naeem Nagendra Naguib Narayan
    Naresh Naveed Naveen Nawaf Nebojša Neeraj Nicolae Nicolò Nikhil Nikolaos Nikos Nilesh Niraj
    Nizar Nnamdi Nuno Obafemi Oday Ognjen Okechukwu Olafur Olav Orhan Oskar Otmar Ousmane
    Panagiotis Pankaj Paritosh Pavan Pawel Petar Peter-Paul Petri Petros Pierre-Yves Pradeep
    Pramod Pranab Pranav Prasad Prasanna Pratap Prateek Praveen Prithviraj Priyank
    Przemyslaw Puneet Qasem Qasim Rachid Radek Rafal Raghav Raghuram Rainer Rajan Rajat
    Rajendra Rajiv Raju Ramin Ramiz Ramzi Ranil Ranjan Ranjit Ratko Rauf Ravindra Refaat
    Reiner Reza Riad Ritesh Robert-Jan Rohit Romain Rossen Rostislav Rudolf Rui Rustam Rémi
    Sachin Saeb Safwat Sahil Saleem Saleh Sameer Samih Samuli Sandro Sanjeev Sanjiv
    Santosh Sarath Sardar Satish Satoshi Satya Saulius Saurabh Sead Sebastiano Sedat Selim
    Serdar Sergii Sezgin Shahid Shahriar Shailesh Shakil Shankar Sharad Shaukat Shekhar
    Shinichi Shivraj Shlomo Shoaib Shreyas Shunichi Shyam Siddharth Simo Sinan Slavko Soren
    Srdjan Sreedhar Srinivas Staffan Stephane Stjepan Subhash Subrahmanyam Sudhir Suhail
    Sukhbir Sumit Sundar Suraj Sushil Svyatoslav Swapan Szymon Tadeusz Taha Talal Tamas
    Tamer Tanmay Tarun Tatsuo Tejas Temitope Teodoro Tewodros Thaksin Thanos Thomas-Gabriel
    Thorbjørn Tibor Tihomir Timur Tiziano Tomislav Toshihiro Toshio Tunde Uday Udo Ulrich
    Umar Umesh Upendra Vahid Valeriy Vasil Vasyl Vedran Venkat Venkatesh Vikas Vinay Vineet
    Vinod Vipul Virendra Vishal Vishnu Vivek Vlad Vladyslav Vojislav Vuk Waleed Waqar Waseem
    Wassim Werner Wilfried Wim Winfried Wladyslaw Yasin Yasir Yasuhiro Yavuz Yehuda Yigal
    Yogesh Yoichi Yoshiro Zaheer Zdeněk Zeljko Zhivko Zlatko Zoltan Zubair Zurab Özgür
    Željko`;

export const FEMALE = `
    Aaliyah Abagail Abbey Abbie Abbigail Abby Abigail Abigale Abigayle Abril Ada Adalyn Adalynn
    Addie Addison Addisyn Addyson Adela Adelaide Adele Adelina Adeline Adelyn Adina Adria
    Adriana Adriane Adrianna Adrianne Adrienne Agnes Agnieszka Agnès Aida Aileen Aimee Ainsley
    Aisha Aiyana Aja Akira Alaina Alana Alanna Alayna Alberta Aleah Alecia Aleena Alejandra
    Alena Alesha Alesia Alessandra Aleta Alexa Alexandra Alexandrea Alexandria Alexi Alexia
    Alexis Alexus Alfreda Alia Alice Alicia Alina Aline Alisa Alisha Alison Alissa Alivia Aliya
    Aliyah Aliza Allie Allison Ally Allyson Allyssa Alma Alondra Alta Althea Alyce Alycia Alyona
    Alysa Alyse Alysha Alysia Alyson Alyssa Amal Amalia Amanda Amani Amara Amaris Amaya Amber
    Amberly Amelia Ami Amie Amina Amira Amiya Amiyah Amy Amya Ana Anabel Anabelle Anahi Anais
    Anastasia Anastasiya Anaya Andrea Andria Angela Angelia Angelica Angelina Angeline Angelique
    Angelita Angie Anika Anissa Anita Aniya Aniyah Ann Anna Annabel Annabella Annabelle Annalena
    Annalise Annamarie Anne Annegret Anneliese Annemarie Annetta Annette Annie Annika Annmarie
    Ansley Antionette Antje Antoinette Antonette Antonia Anya Aoife April Arabella Araceli
    Aracely Arely Aria Ariana Arianna Ariel Ariella Arielle Arleen Arlene Arline Arya Aryana
    Aryanna Asha Ashanti Ashely Ashlee Ashleigh Ashley Ashli Ashlie Ashly Ashlyn Ashlynn Ashtyn
    Asma Aspen Astrid Athena Aubree Aubrey Aubrie Audra Audrey Audrina Augusta Aurelia Aurora
    Aurore Ava Averie Avis Ayaan Ayana Ayanna Ayla Aylin Azar Bailee Bailey Bambi Barbara Barbra
    Baylee Beata Beate Beatrice Beatriz Becky Belen Belinda Bella Benazir Benita Berenice
    Bernadette Bernadine Bernice Bertha Beryl Bessie Beth Bethany Betsy Bette Bettie Bettina
    Betty Bettye Beulah Beverley Beverly Bianca Bibiana Billie Birgit Blanca Blanche Bobbi
    Bobbie Bonita Bonnie Bonny Braelyn Brandee Brandi Brandie Brandy Breana Breann Breanna
    Breanne Bree Brenda Brenna Bria Briana Brianna Brianne Bridget Bridgett Bridgette Brielle
    Brigette Brigid Brigitte Briley Brisa Britany Britney Brittani Brittany Brittney Brittni
    Brook Brooke Brooklynn Bryana Bryanna Brylee Bryn Brynlee Brynn Cadence Caitlin Caitlyn Cali
    Calista Callie Cami Camila Camilla Camille Camryn Candace Candi Candice Candy Caoimhe Cara
    Caren Cari Carina Carissa Carla Carlee Carleen Carlene Carley Carli Carlie Carlotta Carly
    Carmel Carmela Carmelita Carmella Carmen Carol Carolann Carole Caroline Carolyn Carolynn
    Carrie Caryl Caryn Casandra Cassandra Cassidy Cassie Catalina Catharine Catherine Cathie
    Cathleen Cathrine Cathryn Cathy Catrina Cayla Caylee Cecelia Cecile Cecilia Cecily Celeste
    Celestine Celia Celina Celine Chana Chanda Chandra Chanel Chantal Chantel Chantelle Charisse
    Charity Charla Charlee Charleen Charlene Charlotte Charmaine Chasity Chastity Chaya Chelsea
    Chelsey Chelsie Cheri Cherie Cherish Cherry Cheryl Cheryle Cheyanne Cheyenne Chiara
    Chimamanda Chiquita Chloe Christa Christal Christen Christi Christiana Christie Christin
    Christina Christine Christy Chrystal Chyna Ciara Ciera Cierra Cindi Cindy Cinthia Claire
    Clara Clare Clarice Clarissa Claudette Claudia Claudine Clémentine Coleen Colette Colleen
    Collette Concetta Condoleezza Connie Constance Consuelo Cora Coral Cordelia Cori Corina
    Corine Corinna Corinne Cornelia Corrie Corrina Corrine Cortney Courtney Cristal Cristina
    Cristy Crystal Cynthia Dahlia Daisy Dalia Damaris Dana Danae Danelle Danette Dani Dania
    Danica Daniela Daniella Danielle Danika Danita Danna Danyelle Daphne Dara Darby Darci Darcie
    Darcy Daria Darla Darleen Darlene Davina Dawn Dawna Dayana Dayanara Dayna Deana Deandra
    Deann Deanna Deanne Debbie Debby Debora Deborah Debra Dee Deena Deidra Deidre Deirdre Deja
    Delaney Delia Delilah Della Delma Delois Delores Deloris Delphine Demetria Demi Dena Denice
    Denise Denisse Desirae Desiree Destinee Destiney Destini Dian Diana Diane Diann Dianna
    Dianne Dilma Dina Dinah Dionne Dixie Dollie Dolly Dolores Domonique Dona Donita Donna Dora
    Doreen Dorene Doretha Doris Dorothea Dorothy Dorthy Dottie Dulce Earlene Earline Earnestine
    Ebba Eboni Ebony Edith Edna Edwina Effie Eileen Ekaterina Elaina Elaine Elana Eleanor
    Eleanore Elena Elia Eliana Elida Elinor Elisa Elisabeth Elise Elissa Eliza Elizabeth Elke
    Ella Elle Ellen Elliana Ellie Elma Elnora Eloise Elouise Elsa Elsie Elva Elvia Elvira Elyse
    Elyssa Emelia Emely Emerald Emilee Emilia Emilie Emily Emma Emmalee Emmy Erica Ericka Erika
    Erin Erma Erna Ernestine Eryn Esmeralda Esperanza Essie Estefania Estela Estella Estelle
    Ester Esther Estrella Ethel Etta Eugenia Eula Eunice Eva Evangelina Evangeline Eve Evelin
    Evelyn Evette Evie Ewa Fabiola Faith Fallon Fannie Farrah Fatima Fatma Fatou Fawn Fay Faye
    Federica Felecia Felicia Felicity Felisha Fern Fernanda Fiona Flor Flora Florence Fran
    Frances Francesca Francine Francisca Franziska Françoise Frauke Freda Freida Frieda Gabriela
    Gabriele Gabriella Gabrielle Gail Galina Gay Gaye Gayla Gayle Gemma Gena Geneva Genevieve
    Georgette Georgia Georgiana Georgianna Georgie Georgina Geraldine Geri Gerri Gertrude Gia
    Giana Gianna Gilda Gillian Gina Ginger Ginny Giorgia Giovanna Giselle Gisselle Giuliana
    Gladys Glenda Glenna Gloria Goldie Grace Gracelyn Gracie Graciela Grazyna Graça Greta
    Gretchen Griselda Guadalupe Gudrun Gulnara Gwen Gwendolyn Hadley Hailee Hailey Hailie
    Haleigh Haley Halie Halle Hallie Hana Hanan Hanna Hannah Harper Harriet Harriett Hattie
    Haven Haylee Hayley Haylie Hazel Heather Heidi Heike Helen Helena Helene Helle Henrietta
    Hilary Hilda Hillary Holli Hollie Holly Hope Huma Hélène Ida Iesha Ila Ilene Ilhan Iliana
    Ilse Imani Imelda Imogen Imogene Ina Indira Ine Inez Ingrid Inés Irene Irina Iris Irma Iryna
    Isabel Isabela Isabell Isabella Isabelle Isis Isla Itzel Iva Ivana Ivanka Ivette Ivonne Ivy
    Izabella Jacalyn Jacey Jacinda Jackeline Jacklyn Jaclyn Jacque Jacquelin Jacqueline
    Jacquelyn Jacquline Jada Jade Jadwiga Jadyn Jaelyn Jaelynn Jaida Jaimie Jakayla Jalisa
    Jaliyah Jalyn Jami Jamie Jamila Jan Jana Janae Janay Jane Janeen Janel Janell Janelle
    Janessa Janet Janette Janice Janie Janine Janis Janiya Janiyah Janna Jannie Jaqueline Jasmin
    Jasmine Jasmyn Jaycee Jayda Jayde Jayla Jaylah Jaylee Jayleen Jaylene Jaylyn Jaylynn Jayme
    Jayne Jazlyn Jazmin Jazmine Jazmyn Jean Jeana Jeanette Jeanie Jeanine Jeanna Jeanne
    Jeannette Jeannie Jeannine Jena Jenelle Jenifer Jenna Jenni Jennie Jennifer Jenny Jeri
    Jerilyn Jerri Jerrie Jessi Jessica Jessika Jewel Jewell Jill Jillian Jimena Jo Joan Joana
    Joanie Joann Joanna Joanne Jocelyn Jodi Jodie Joelle Joellen Johana Johanna Johnna Joi
    Joleen Jolene Jolie Joni Jonna Jordyn Josefina Joselyn Josephine Josette Josie Joslyn Joy
    Joyce Joycelyn Juana Juanita Judi Judie Judith Judy Juli Julia Juliana Juliann Julianna
    Julianne Julie Juliet Juliette Julija Julissa June Justina Justine Kacey Kaci Kacie Kacy
    Kadence Kaela Kaelyn Kaia Kaila Kailee Kailey Kailyn Kaitlin Kaitlyn Kaitlynn Kaiya Kaja
    Kala Kaleigh Kaley Kali Kaliyah Kallie Kalyn Kamala Kami Kamila Kamryn Kandace Kandi Kandice
    Kandy Kara Karen Kari Karie Karin Karina Karissa Karla Karlee Karley Karli Karlie Karly
    Karma Karmen Karol Karolyn Karon Karrie Karyn Kasandra Kasey Kassandra Kassidy Kassie
    Katarina Katarzyna Kate Katelin Katelyn Katelynn Katerina Kateryna Katharine Katherine
    Katheryn Kathi Kathie Kathleen Kathrine Kathryn Kathy Katia Katie Katina Katja Katlin Katlyn
    Katrin Katrina Katrín Katy Kay Kaya Kaycee Kaydence Kaye Kayla Kaylah Kaylee Kayleen
    Kayleigh Kaylen Kayley Kayli Kaylie Kaylin Kaylyn Kaylynn Keeley Keely Keiko Keila Keira
    Keisha Kelley Kelli Kellie Kelly Kellyanne Kelsea Kelsey Kelsi Kelsie Kemi Kendra Kenia
    Kenley Kenna Kennedi Kennedy Kenzie Keri Kerri Kerrie Kersti Kesha Keshia Keyla Khadija
    Khadijah Khloe Kia Kiana Kianna Kiara Kiera Kierra Kiersten Kiley Kim Kimber Kimberlee
    Kimberley Kimberly Kimora Kinley Kinsey Kinsley Kira Kirsten Kirstin Kisha Kitty Kori
    Kortney Kourtney Krista Kristal Kristalina Kristan Kristen Kristi Kristie Kristin Kristina
    Kristine Kristy Kristyn Krysta Krystal Krystle Ksenia Kyla Kylee Kyleigh Kylie Kyra Lacey
    Laci Lacie Lacy Ladonna Laila Lainey Lakeisha Laken Lakesha Lakisha Lana Laney Lani Laquita
    Lara Larissa Larysa Lashawn Lashonda Latanya Latasha Latisha Latonia Latonya Latosha Latoya
    Latrice Latricia Laura Laureen Laurel Lauren Lauri Laurie Lauryn Laverne Lavonne Lawanda
    Layla Lea Leah Leandra Leann Leanna Leanne Leeann Leia Leigh Leigha Leila Leilani Lela Lelia
    Lena Lenora Lenore Leola Leona Leora Lesa Lesley Lesli Leslie Lesly Lessie Leta Letha
    Leticia Letitia Lexi Lexie Lexus Leyla Leymah Lia Liana Libby Lidia Lila Lilah Lilia Lilian
    Liliana Lillian Lilliana Lillie Lilly Lily Lilyana Lina Linda Lindsay Lindsey Lindy Linnea
    Lisa Lisbeth Lisette Lissette Litzy Liudmyla Livia Liz Liza Lizabeth Lizbeth Lizeth Lizette
    Lizzie Lois Lola Lolita Lona Londyn Lora Loraine Lorelei Lorena Lorene Loretta Lori Lorie
    Lorna Lorraine Lorri Lorrie Lottie Lou Louella Louisa Louise Lourdes Luann Luanne Lucero
    Lucia Luciana Lucile Lucille Lucinda Lucretia Lucy Luella Luisa Lula Luna Lupe Luz Lydia
    Lyla Lyn Lynda Lyndsay Lyndsey Lynette Lynn Lynne Lynnette Lyric Lyudmila Lyudmyla Mabel
    Mable Macey Maci Macie Mackenzie Macy Madalyn Madalynn Maddison Madeleine Madeline Madelyn
    Madelynn Madilyn Madilynn Madison Madisyn Madonna Madyson Mae Maegan Maeve Magdalena Maggie
    Maia Maira Mairead Makayla Makenna Makenzie Malala Maleah Malia Malinda Malissa Maliyah
    Mallory Mamata Mamie Mandi Mandy Manuela Mara Maranda Marcela Marcella Marci Marcia Marcie
    Marcy Maren Margaret Margarita Margery Margie Margo Margot Margret Margrethe Marguerite Mari
    Maria Mariah Mariam Marian Mariana Mariann Marianna Marianne Maribel Maribeth Maricela Marie
    Mariel Mariela Marietta Marija Marilee Marilyn Marilynn Marin Marina Marine Marisa Marisela
    Marisol Marissa Maritza Mariya Marjorie Marla Marlee Marlen Marlena Marlene Marley Marlyn
    Marlys Marnie Marquita Marsha Marta Martha Martina Martine Marva Mary Maryam Maryann
    Maryanne Marybeth Maryellen Maryjane Maryjo Marylou Masako Masha Matilda Mattie Maura
    Maureen Mavis Maxine May Maya Mayawati Mayra Maysoon Mazie Małgorzata Mckayla Mckenna
    Mckenzie Meagan Meaghan Meg Megan Meghan Melania Melanie Melany Melba Melina Melinda Melisa
    Melissa Mellissa Melodie Melody Melonie Melva Mercy Meredith Merry Mette Mia Miah Micaela
    Michaela Michele Michell Michelle Mika Mikaela Mikayla Mila Milagros Mildred Miley Millicent
    Millie Mimi Mina Mindy Minerva Minnie Mira Miranda Mireya Miriam Missy Misti Misty Mitzi
    Miya Moira Mollie Molly Mona Monica Monika Monique Monserrat Morgan Moriah Muriel Mya Myah
    Myla Myra Myrna Myrtle Nadezhda Nadia Nadine Nadiya Nakia Nan Nanci Nancy Nanette Nannette
    Nannie Naomi Natalee Natalia Natalie Nataliya Nataly Natalya Natasha Nathalie Nathaly Nawal
    Nayeli Nedra Nelda Nell Nellie Nelly Nettie Neva Nevaeh Ngozi Nia Niamh Nichelle Nichole
    Nicki Nicole Nicolette Nicolle Niki Nikita Nikki Nikole Nina Nirmala Nita Nkosazana Noelia
    Noelle Noemi Nola Nona Nora Norah Noreen Norma Noura Nova Nyla Octavia Odessa Ofelia Oksana
    Ola Olena Olga Olha Olive Olivia Opal Ophelia Ora Oralia Orla Paige Paisley Paloma Pam
    Pamala Pamela Paola Patience Patrica Patrice Patricia Patsy Patti Pattie Patty Paula
    Paulette Paulina Pauline Pearl Pearlie Peggie Peggy Penelope Pennie Penny Perla Petra
    Philippa Phoebe Phumzile Phyllis Pilar Piper Pippa Polina Polly Portia Presley Priscilla
    Priti Priyanka Queen Rachael Racheal Rachel Rachelle Rachida Rae Raegan Raelyn Raelynn Raina
    Ramona Rana Randi Rania Raquel Rashida Raven Rayna Reagan Reanna Reba Rebeca Rebecca Rebekah
    Regan Regina Reina Rena Renae Renata Renee Renita Reta Retha Reva Reyna Rhea Rhianna
    Rhiannon Rhoda Rhonda Richelle Rigoberta Rikki Rita Rivka Robbin Roberta Robin Robyn
    Rochelle Rocio Rocío Ronda Roni Rosa Rosalee Rosalia Rosalie Rosalind Rosalinda Rosalyn
    Rosanna Rosanne Rosario Rose Roseann Roseanne Rosella Roselyn Roselyne Rosemarie Rosemary
    Rosetta Rosie Rosita Roslyn Rowena Roxana Roxane Roxann Roxanna Roxanne Roxie Rubi Ruby Ruth
    Ruthann Ruthie Ryann Rylee Ryleigh Rylie Sabina Sabine Sabrina Sade Sadie Sahra Saige Salina
    Sallie Sally Salma Samantha Samara Samira Sanae Sandi Sandra Sandy Saniya Sanna Saoirse Sara
    Sarah Sarahi Sarai Sariah Sarina Sasha Saundra Savanah Savanna Scarlet Scarlett Selah Selena
    Selene Selina Selma Serena Serenity Serina Shae Shaina Shakira Shameka Shamika Shana Shanda
    Shania Shanice Shanika Shaniqua Shaniya Shanna Shannan Shannon Shanon Shanta Shante Shantel
    Shantell Shari Sharla Sharlene Sharon Sharonda Sharron Sharyn Shauna Shawna Shayla Shaylee
    Shayna Sheena Sheikha Sheila Shelbi Shelbie Shelby Shelia Shelley Shelli Shellie Shelly
    Sheree Sheri Sheridan Sherie Sherlyn Sherri Sherrie Sherrill Sherry Sheryl Shireen Shirley
    Shonda Shyann Shyanne Shyla Siena Sienna Sierra Silke Silvia Simone Sinead Siobhan Skye
    Skyla Skylar Sloane Smriti Socorro Sofia Sommer Sondra Sonia Sonja Sonya Sophia Sophie
    Soraya Stacey Staci Stacia Stacie Stacy Starla Starr Stefani Stefanie Stella Stephani
    Stephanie Stephany Stephenie Stormy Sue Suella Summer Sunny Susan Susana Susanna Susannah
    Susanne Sushma Susie Suzan Suzanna Suzanne Suzette Svenja Svetlana Sviatlana Svitlana Sybil
    Sydnee Sydney Sydni Sylvia Ségolène Tabatha Tabitha Talia Taliyah Tamar Tamara Tameka Tamela
    Tamera Tami Tamia Tamika Tammi Tammie Tammy Tamra Tana Tanesha Tania Tanisha Tanya Tara
    Taryn Tasha Tatiana Tatianna Tatum Tatyana Tawana Tayler Taylor Teagan Teena Tegan Tena Tera
    Teresa Terese Teressa Teri Terra Terri Terrie Tess Tessa Tetiana Thalia Thea Thelma Theodora
    Theresa Therese Thérèse Tia Tiana Tianna Tiara Tierra Tiffani Tiffanie Tiffany Tina Tisha
    Toni Tonia Tonja Tonya Tori Tosha Tracey Traci Tracie Tracy Trena Tressa Treva Tricia Trina
    Trish Trisha Trista Trudy Tulsi Twila Twyla Tyra Ulrike Ursula Ute Valarie Valencia
    Valentina Valeria Valerie Valery Valorie Valérie Vanesa Vanessa Veda Velma Venessa Venus
    Vera Verna Veronica Verónica Vickey Vicki Vickie Vicky Victoria Vikki Viktoria Viktoriya
    Viola Violet Virgie Virginia Vivian Viviana Vivienne Vonda Véronique Wanda Wangari Wendi
    Wendy Whitney Wilda Willa Willow Wilma Winifred Winnie Winona Ximena Xiomara Yadira Yajaira
    Yareli Yaretzi Yaritza Yasmeen Yasmin Yasmine Yazmin Yekaterina Yelena Yesenia Yessenia
    Yevgenia Yingluck Yoani Yolanda Yoselin Yulia Yuliya Yuriko Yvette Yvonne Zahra Zainab Zara
    Zaria Zariah Zarifa Zelda Zelma Zhanna Zoe Zoey Zoie Zuzana Åsa Élisabeth
    Aarti Abeba Abena Adaeze Adjoa Aigul Aiko Aino Aishwarya Aiste Akiko Akua Aminata
    Amrita Amélie Ana-Maria Anastasiia Anelia Angeliki Anja Anjali Anju Anke Ankita Annalisa
    Anne-Marie Anne-Sophie Anneli Anoushka Antonella Antonina Anupama Anuradha Anđela Aparna
    Archana Aruna Arundhati Ayesha Aysel Ayşe Azadeh Azza Babita Bahar Barbora Beatrix Bhavna
    Bianka Bożena Britta Carme Charu Chidinma Chiyoko Chloé Christiane Cátia Cécile Céline
    Dagmar Danuta Daphné Deepa Deepika Devika Divya Dorota Dubravka Dunja Ebru Edita Eleni Elif
    Elodie Elżbieta Emine Emmanuelle Fadwa Farida Farzana Fatemeh Fatoumata Fiammetta
    Filippa Flavia Freja Funke Funmilayo Garima Geeta Geetanjali Georgeta Gertrud Ghada Gisèle
    Giulia Gordana Grażyna Gro Gülsüm Halima Halyna Hannelore Harsimrat Hedda Hedwig Hend
    Henriette Hiba Hilde Hina Hiroko Houda Iman Imke Ines Ingeborg Inna Inês Iveta Ivona Janina
    Jasmina Jaya Jayalalithaa Jelena Jolanta Jorunn Joëlle Jutta Jyoti Kadri Kalpana Kanchan
    Karima Karolina Katalin Katharina Kathrin Kavita Khushboo Kirsti Kishwar Klára Kolinda
    Krisztina Kumiko Lakshmi Lalita Lamia Laure Liisa Ljiljana Ljubica Lotte Ludmila Lyubov
    Madhuri Mahua Maja Maki Manisha Manjula Margarethe Maria-Theresa Mariia
    Marijke Marlène Maryse Mathilde Mayumi Meena Meenakshi Meera Mehbooba Melike Meral     Merve Michiko Milena Mirjana Mounia Mridula Mukta Nabila Nadège Nagwa Najat Najla Naledi
    Nalini Nandini Narges Nasrin Natacha Nataliia Nazanin Neelam Neeta Neha Nidhi Nilufar
    Nimisha Nisha Niti Nkechi Noriko Nouf Noémie Odile Oleksandra Olesya Ondine Ornella Padma
    Padmini Pallavi Parveen Patrizia Payal Pooja Poonam Preeti Priya Puja Radhika Ragnhild
    Raisa Rajshree Raluca Ranjana Rasha Rashmi Ravneet Reem Rekha Renate Renu Reyhaneh Richa
    Rima Ritu Rola Rosalba Ruchi Ruzica Sadhana Sadia Safia Sahar Saima Sakshi Samia Sandrine
    Sangeeta Sanja Sarita Saroj Saskia Savita Seema Sevgi Shabana Shahnaz Shakuntala Shalini
    Sharmila Sheetal Shilpa Shirin Shobha Shreya Shruti Shweta Signe Siham Silvana Simin Simona
    Sinéad Sirimavo Slavica Smita Sneha Snežana Solveig Sonal Sonali Soumaya Stanislava
    Stefania Sudha Suman Sunita Sunniva Supriya Swati Sylvie Tanja Tanuja Tanushree Tatjana
    Teesta Tereza Tomoko Tove Tülay Uma Urmila Urszula Usha Valentyna Vandana Varsha Vasundhara
    Veena Veronika Vidya Vineeta Vrinda Wafa Wiebke Xenia Yamini Yasmina Yaël Yoko Yoriko
    Yuliia Yumi Zakia Zehra Zeinab Zeynep Zofia Zsuzsa`;

/** Given to both: evidence of a person, not of a gender. */
export const EITHER = `
    Alva Amari Andra Angel Arden Armani Austyn Avery Blair Britt Campbell Carey Carrol Casey
    Channing Charley Clair Cleo Darian Devyn Dominique Dominque Elisha Emerson Emery Finley
    Frankie Gale Germaine Harley Ivory Jackie Jaidyn Jaime Jamey Jammie Jaylin Jensen Jessie Jody
    Johnnie Jonnie Jordin Kamari Kendal Kendall Kenyatta Kerry Kris Landry Lavern Lavon Leighton
    Lorin Marion Marlo Maxie Mckinley Michal Milan Nicola Ollie Pat Payton Peyton Quinn Reese
    Reilly Remy Rene Rian Ricki Riley Robbie Rowan Ryley Sage Shay Shea Shiloh Skyler Stevie
    Tommie Tory Trinidad Vernell Yael
`;
